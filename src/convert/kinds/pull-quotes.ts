import { endsSentence } from '../../text/sentences.ts';
import type { Line } from '../lines/line.ts';

/** Characters, words and surrounding lines of a pull quote. */
const MIN_LENGTH = 24;
const MAX_LENGTH = 300;
const MIN_WORDS = 5;
const MAX_LINES_FROM_ORIGINAL = 8;
/** Short texts have no pull quotes. */
const MIN_LINES_OF_BODY = 8;
/** Longer lines in quotation marks do not head the paragraph they are from. */
const MAX_HEADING_LENGTH = 60;
/** Characters from the middle of the quote, searched for first because that is quick. */
const PROBE_LENGTH = 16;
/** In quotation marks, or a sentence; a heading's words may well be repeated. */
const QUOTE_OR_SENTENCE = /^\p{P}?["“”„«»‘']|[.!…。！]["”’»)]*$/u;
const OUTER_MARKS = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;
const QUOTATION_MARKS = /["“”„«»‘’']/g;

/**
 * Finds the lines that repeat a sentence, or a part of one, of a nearby paragraph, as magazines do in large type. They
 * are between two paragraphs that are longer than they are. `body`: the lines of the article's text, in order.
 */
export function findPullQuotes(body: readonly Line[]): Set<Line> {
  if (body.length < MIN_LINES_OF_BODY) return new Set();
  return new Set(body.filter((_, i) => isBetweenParagraphs(body, i) && isRepeatedNearby(body, i)));
}

function isBetweenParagraphs(body: readonly Line[], index: number): boolean {
  const { text, format } = body[index]!;
  if (format || text.length < MIN_LENGTH || text.length > MAX_LENGTH || !QUOTE_OR_SENTENCE.test(text)) return false;
  const neighbors = [body[index - 1], body[index + 1]];
  return neighbors.every((neighbor) => neighbor && neighbor.text.length > text.length);
}

function isRepeatedNearby(body: readonly Line[], index: number): boolean {
  const line = body[index]!;
  const quote = line.text.replace(OUTER_MARKS, '');
  if (quote.length < MIN_LENGTH || quote.split(' ').length < MIN_WORDS) return false;
  const middle = Math.floor((quote.length - PROBE_LENGTH) / 2);
  const probe = quote.slice(middle, middle + PROBE_LENGTH);
  const end = mayBeHeading(line) ? index : index + MAX_LINES_FROM_ORIGINAL + 1;
  const nearby = body.slice(Math.max(0, index - MAX_LINES_FROM_ORIGINAL), end).filter((other) => other !== line);
  return nearby.some(({ text }) => text.includes(probe) && normalize(text).includes(normalize(quote)));
}

/** Returns whether a line may be the heading of the paragraph it is from, if that is below it. */
function mayBeHeading({ text }: Line): boolean {
  return text.length <= MAX_HEADING_LENGTH && !endsSentence(text);
}

function normalize(text: string): string {
  return text.replace(QUOTATION_MARKS, '').toLowerCase();
}
