import type { Page } from './page.ts';
import { CATEGORIES, VOCABULARY } from './vocabulary.ts';

/** A line's share of words of one kind of debris above which that kind is named. */
const TELLING = 0.34;
const SHORT = 8;
/** How many lines a head stands above what it heads, at most. */
const REACH = 4;

/** Why a line is or is not article, in words an editor understands, from what can be seen of it and around it. */
export function reasonOf(page: Page, article: readonly boolean[], line: number): string {
  if (article[line])
    return page.prose[line]! > 0 ? 'reads like the text of an article' : 'stands in the text of the article';
  return vocabularyReason(page, line) ?? headReason(page, article, line) ?? placeReason(page, article, line);
}

function vocabularyReason({ hits, starts }: Page, line: number): string | undefined {
  const words = starts[line + 1]! - starts[line]!;
  const own = hits.subarray(line * CATEGORIES.length, (line + 1) * CATEGORIES.length);
  const most = own.indexOf(Math.max(...own));
  if (own[most]! === 0 || own[most]! < words * TELLING) return undefined;
  return VOCABULARY[CATEGORIES[most]!].reason;
}

/** What a short line of debris a little above says, as the head of a form or a list does. */
function headReason(page: Page, article: readonly boolean[], line: number): string | undefined {
  for (let above = line - 1; above >= Math.max(0, line - REACH) && !article[above]; above--) {
    const reason = page.columns.words[above]! <= SHORT ? vocabularyReason(page, above) : undefined;
    if (reason) return `follows a line that ${reason}`;
  }
  return undefined;
}

function placeReason({ columns, lines }: Page, article: readonly boolean[], line: number): string {
  if (!article.includes(true)) return 'nothing here reads like an article';
  if (line < article.indexOf(true)) return 'before the start of the article';
  if (line > article.lastIndexOf(true)) return 'after the end of the article';
  const isShort = (at: number) => at in lines && !article[at] && columns.words[at]! <= SHORT;
  if (!isShort(line)) return 'reads unlike the text around it';
  return isShort(line - 1) || isShort(line + 1)
    ? 'a list of links between paragraphs'
    : 'a short line between paragraphs';
}
