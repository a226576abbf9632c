import type { Features } from '../../../learn/ranker.ts';
import { isCertainCaption } from '../../kinds/caption.ts';
import { hasBullet } from '../../kinds/list-item.ts';
import type { MetadataPage, PageLine } from '../metadata-page.ts';
import { titleFeatures } from './title-features.ts';
import { isContentWord } from './word-index.ts';

/** A line that could be the title. */
export interface TitleCandidate {
  /** Its index in the page. */
  line: number;
  /** By `TITLE_FEATURES`. */
  features: Features;
}

const MIN_KEY_LENGTH = 3;
const MAX_WORDS_OF_TITLE = 45;
/** Words of the longest usual menu item. */
const MAX_WORDS_OF_MENU_ITEM = 3;
/** Lines that are near the article, and beyond which they are far from it. */
const NEAR_ARTICLE = 10;
const FAR_FROM_ARTICLE = 20;

/** Returns every line that could be the title, with its features. */
export function findTitleCandidates(page: MetadataPage): TitleCandidate[] {
  const possible = page.searchedLines.filter(
    (line) => couldBeTitle(page.lines[line]!) && !isMenuItem(page, line) && !isCaptionOrListItem(page.lines, line),
  );
  const features = titleFeatures(page, possible);
  return possible.map((line, i) => ({ line, features: features[i]! }));
}

function couldBeTitle({ key, wordCount, text }: PageLine): boolean {
  return key.length >= MIN_KEY_LENGTH && wordCount <= MAX_WORDS_OF_TITLE && /\p{L}{2}|\p{Lo}/u.test(text);
}

/** Whether a line shares no word with the article and is far from it, or short and not near it. */
function isMenuItem({ lines, articleStart, body: [first], articleWords }: MetadataPage, line: number): boolean {
  const distance = Math.min(Math.abs(articleStart - line), Math.abs(first - line));
  const { keyWords, wordCount } = lines[line]!;
  const isNear = distance <= (wordCount <= MAX_WORDS_OF_MENU_ITEM ? NEAR_ARTICLE : FAR_FROM_ARTICLE);
  return !isNear && !keyWords.some((word) => isContentWord(word) && articleWords.counts.has(word));
}

function isCaptionOrListItem(lines: readonly PageLine[], line: number): boolean {
  if (isCertainCaption(lines[line]!.text)) return true;
  const isItem = (index: number) => hasBullet(lines[index]?.text ?? '');
  return isItem(line) && (isItem(line - 1) || isItem(line + 1));
}
