import type { LabelsPage } from './labels-page.ts';
import { CATEGORIES, VOCABULARY } from './vocabulary.ts';

/** A line's share of words of one kind of debris above which that kind is named. */
const TELLING = 0.34;
const SHORT = 8;
/** How many lines a head stands above what it heads, at most. */
const REACH = 4;

/** Why each line is or is not article, in words an editor understands, from what can be seen of it and around it. */
export function explainLabels(page: LabelsPage, article: readonly boolean[]): string[] {
  const said = article.map((is, line) => (is ? undefined : vocabularyReason(page, line)));
  const first = article.indexOf(true);
  const last = article.lastIndexOf(true);
  return article.map((is, line) => {
    if (is) return page.prose[line]! > 0 ? 'reads like the text of an article' : 'stands in the text of the article';
    return said[line] ?? headReason(page, article, said, line) ?? placeReason(page, article, line, first, last);
  });
}

function vocabularyReason({ hits, starts }: LabelsPage, line: number): string | undefined {
  const row = line * CATEGORIES.length;
  let most = 0;
  for (let category = 1; category < CATEGORIES.length; category++)
    if (hits[row + category]! > hits[row + most]!) most = category;
  const own = hits[row + most]!;
  const words = starts[line + 1]! - starts[line]!;
  return own === 0 || own < words * TELLING ? undefined : VOCABULARY[CATEGORIES[most]!].reason;
}

/** What a short line of debris a little above says, as the head of a form or a list does. */
function headReason(
  { columns }: LabelsPage,
  article: readonly boolean[],
  said: readonly (string | undefined)[],
  line: number,
): string | undefined {
  for (let above = line - 1; above >= Math.max(0, line - REACH) && !article[above]; above--)
    if (said[above] && columns.words[above]! <= SHORT) return `follows a line that ${said[above]}`;
  return undefined;
}

function placeReason(
  { columns, lines }: LabelsPage,
  article: readonly boolean[],
  line: number,
  first: number,
  last: number,
): string {
  if (first < 0) return 'nothing here reads like an article';
  if (line < first) return 'before the start of the article';
  if (line > last) return 'after the end of the article';
  const isShort = (at: number) => at in lines && !article[at] && columns.words[at]! <= SHORT;
  if (!isShort(line)) return 'reads unlike the text around it';
  return isShort(line - 1) || isShort(line + 1)
    ? 'a list of links between paragraphs'
    : 'a short line between paragraphs';
}
