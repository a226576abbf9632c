import type { LabelsPage } from './labels-page.ts';
import { CATEGORIES, VOCABULARY } from './vocabulary.ts';

/** A line is of a category of boilerplate if this share of its words is in the category's phrases. */
const MIN_CATEGORY_SHARE = 0.34;
const MAX_WORDS_OF_SHORT_LINE = 8;
/** How many lines below the heading of a form or a list belong to it. */
const MAX_LINES_BELOW_HEADING = 4;

/** Returns for each line, in words for an editor, why it is part of the article or not, by what it and the lines around it say. */
export function explainLabels(page: LabelsPage, isArticle: readonly boolean[]): string[] {
  const categoryReasons = isArticle.map((is, line) => (is ? undefined : explainByVocabulary(page, line)));
  const first = isArticle.indexOf(true);
  const last = isArticle.lastIndexOf(true);
  return isArticle.map((is, line) => {
    if (is) return page.prose[line]! > 0 ? 'reads like the text of an article' : 'is inside the text of the article';
    return (
      categoryReasons[line] ??
      explainByHeading(page, isArticle, categoryReasons, line) ??
      explainByPosition(page, isArticle, line, first, last)
    );
  });
}

/** Returns the reason of the category with the most words in a line, if they are many. */
function explainByVocabulary({ hits, starts }: LabelsPage, line: number): string | undefined {
  const row = line * CATEGORIES.length;
  let best = 0;
  for (let category = 1; category < CATEGORIES.length; category++)
    if (hits[row + category]! > hits[row + best]!) best = category;
  const hitWords = hits[row + best]!;
  const words = starts[line + 1]! - starts[line]!;
  if (hitWords === 0 || hitWords < words * MIN_CATEGORY_SHARE) return undefined;
  return VOCABULARY[CATEGORIES[best]!].reason;
}

/** Returns a reason if a short line of boilerplate closely above the line may be its heading. */
function explainByHeading(
  { columns }: LabelsPage,
  isArticle: readonly boolean[],
  categoryReasons: readonly (string | undefined)[],
  line: number,
): string | undefined {
  for (let above = line - 1; above >= Math.max(0, line - MAX_LINES_BELOW_HEADING) && !isArticle[above]; above--)
    if (categoryReasons[above] && columns.words[above]! <= MAX_WORDS_OF_SHORT_LINE)
      return `follows a line that ${categoryReasons[above]}`;
  return undefined;
}

function explainByPosition(
  { columns, lines }: LabelsPage,
  isArticle: readonly boolean[],
  line: number,
  first: number,
  last: number,
): string {
  if (first < 0) return 'nothing here reads like an article';
  if (line < first) return 'before the start of the article';
  if (line > last) return 'after the end of the article';
  const isShort = (at: number) => at in lines && !isArticle[at] && columns.words[at]! <= MAX_WORDS_OF_SHORT_LINE;
  if (!isShort(line)) return 'reads unlike the text around it';
  return isShort(line - 1) || isShort(line + 1)
    ? 'a list of links between paragraphs'
    : 'a short line between paragraphs';
}
