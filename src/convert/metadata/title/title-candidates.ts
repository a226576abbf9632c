import { isCertainCaption } from '../../kinds/caption.ts';
import { hasBullet } from '../../kinds/list-item.ts';
import type { MetadataPage, PageLine } from '../metadata-page.ts';
import { isTelling } from './word-index.ts';

const MOST_WORDS = 45;
const AWAY = 10;
/** Items of menus mostly have no more words. */
const MOST_MENU_WORDS = 3;

/** The indexes of the lines near the article that could be its title. */
export function titleLines(page: MetadataPage): number[] {
  const { lines, near } = page;
  return near.filter((line) => isPossible(lines[line]!) && !isMenu(page, line) && !isCaptionOrItem(lines, line));
}

function isPossible({ key, words, text }: PageLine): boolean {
  return key.length >= 3 && words <= MOST_WORDS && /\p{L}{2}|\p{Lo}/u.test(text);
}

/** Away from the article, what shares no word with it and is short, or far away, is no title of it. */
function isMenu({ lines, start, body: [first], vocabulary }: MetadataPage, line: number): boolean {
  const distance = Math.min(Math.abs(start - line), Math.abs(first - line));
  const { keyWords, words } = lines[line]!;
  if (distance <= AWAY || (words > MOST_MENU_WORDS && distance <= 2 * AWAY)) return false;
  return !keyWords.some((word) => isTelling(word) && vocabulary.counts.has(word));
}

function isCaptionOrItem(lines: readonly PageLine[], line: number): boolean {
  if (isCertainCaption(lines[line]!.text)) return true;
  const starts = (at: number) => hasBullet(lines[at]?.text ?? '');
  return starts(line) && (starts(line - 1) || starts(line + 1));
}
