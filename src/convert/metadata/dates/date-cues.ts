import { anyOf, findPhrases, hasPhrase, toPhraseMatcher, type PhraseMatcher } from '../../../text/phrases.ts';
import type { DateContext } from './date-context.ts';
import cues from './date-cues.json' with { type: 'json' };

const PUBLISHED = toPhraseMatcher(cues.published);
const UPDATED = toPhraseMatcher(cues.updated);
const OTHER = toPhraseMatcher(cues.other);
const BYLINE = new RegExp(`(?<!\\p{L})(?:${anyOf(cues.byline)})(?!\\p{L})`, 'u');

/** How long a line with a byline is, and how much of one is read. */
const MAX_WORDS_OF_BYLINE = 19;
const MAX_CHARACTERS_OF_BYLINE = 200;
/** Characters before a date at the start of its line. */
const MAX_CHARACTERS_BEFORE_FIRST = 2;
/** The value of a cue right before a date; each character between them takes 1 off. */
const NEAREST_CUE = 41;
/** A dateline is one of the article's first lines and begins with a place, of so many characters, before the date. */
const MAX_LINES_TO_DATELINE = 3;
const MIN_PLACE_LENGTH = 3;
const MAX_PLACE_LENGTH = 59;
const MAX_AGENCY_LENGTH = 60;

export const DATE_CUE_FEATURES = [
  'published cue', 'updated cue', 'other cue', 'published cue above', 'updated cue above', 'cue after',
  'byline in line', 'byline above', 'byline below',
] as const; // prettier-ignore

/** Returns the features of the words around a date, by `DATE_CUE_FEATURES`. */
export function dateCueFeatures({ line, previous, next, before, after, labelAbove }: DateContext): number[] {
  return [
    nearness(PUBLISHED, before),
    nearness(UPDATED, before),
    nearness(OTHER, before),
    Number(hasPhrase(PUBLISHED, labelAbove)),
    Number(hasPhrase(UPDATED, labelAbove)),
    Number(hasPhrase(PUBLISHED, after)) + 2 * Number(hasPhrase(UPDATED, after)),
    Number(BYLINE.test(line.folded.slice(0, MAX_CHARACTERS_OF_BYLINE))),
    Number(previous !== undefined && previous.wordCount <= MAX_WORDS_OF_BYLINE && BYLINE.test(previous.folded)),
    Number(next !== undefined && next.wordCount <= MAX_WORDS_OF_BYLINE && BYLINE.test(next.folded)),
  ];
}

/** Whether the text says that a date is that of an update. */
export function isUpdate({ date, before, labelAbove }: DateContext): boolean {
  if (hasPhrase(UPDATED, before)) return true;
  return date.start <= MAX_CHARACTERS_BEFORE_FIRST && hasPhrase(UPDATED, labelAbove);
}

/** Whether a date is in the dateline that begins the article: “HARWICK, Feb 19, 2017 (Agency) - …”. */
export function isInDateline({ page: { articleStart }, lineIndex, line: { text }, date }: DateContext): boolean {
  return (
    lineIndex >= articleStart &&
    lineIndex < articleStart + MAX_LINES_TO_DATELINE &&
    date.start >= MIN_PLACE_LENGTH &&
    date.start <= MAX_PLACE_LENGTH &&
    /^\p{Lu}[\p{Lu}\p{Lt}]/u.test(text) &&
    /^[).\s]*(?:\([^)]{2,40}\)|\/[^/]{2,40}\/)?\s*(?:[-–—]|:)/.test(text.slice(date.end, date.end + MAX_AGENCY_LENGTH))
  );
}

/** Returns how near to the end of a text the first of the phrases is; 0 if there is none. */
function nearness(phrases: PhraseMatcher, text: string): number {
  const [first] = findPhrases(phrases, text);
  return first ? NEAREST_CUE - (text.length - first.index) : 0;
}
