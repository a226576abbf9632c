import type { Line } from '../lines/line.ts';
import { endsSentence } from '../../text/sentences.ts';

/** A pull quote has so many characters, and stands that many lines from what it repeats, at most. */
const LEAST = 24;
const LONGEST = 300;
const REACH = 8;
/** What is looked for first, in characters. */
const PROBE = 16;
const FEWEST_WORDS = 5;
/** Short texts have none. */
const FEWEST_LINES = 8;
/** In quotation marks or a sentence; the words of a heading may well come again. */
const SPOKEN = /^\p{P}?["“”„«»‘']|[.!…。！]["”’»)]*$/u;
const LONGEST_HEADING = 60;
const FRAME = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;
const QUOTE_MARKS = /["“”„«»‘’']/g;

/**
 * The lines that say again, set large, a sentence or a part of one that a longer paragraph near them has. They stand
 * between two paragraphs that are longer than they are. `body`: the lines of the article's text, in order.
 */
export function pullQuotesIn(body: readonly Line[]): Set<Line> {
  if (body.length < FEWEST_LINES) return new Set();
  return new Set(body.filter((_, i) => isBetweenParagraphs(body, i) && isSaidNear(body, i)));
}

function isBetweenParagraphs(body: readonly Line[], at: number): boolean {
  const { text, format } = body[at]!;
  if (format || text.length < LEAST || text.length > LONGEST || !SPOKEN.test(text)) return false;
  const neighbors = [body[at - 1], body[at + 1]];
  return neighbors.every((other) => other && other.text.length > text.length);
}

function isSaidNear(body: readonly Line[], at: number): boolean {
  const words = body[at]!.text.replace(FRAME, '');
  if (words.length < LEAST || words.split(' ').length < FEWEST_WORDS) return false;
  const middle = Math.floor((words.length - PROBE) / 2);
  const probe = words.slice(middle, middle + PROBE);
  const near = body.slice(Math.max(0, at - REACH), couldHead(body[at]!) ? at : at + REACH + 1);
  return near.some(
    (other) => other !== body[at] && other.text.includes(probe) && plain(other.text).includes(plain(words)),
  );
}

/** Words in quotation marks may head the paragraph that they are from. */
function couldHead({ text }: Line): boolean {
  return text.length <= LONGEST_HEADING && !endsSentence(text);
}

function plain(text: string): string {
  return text.replace(QUOTE_MARKS, '').toLowerCase();
}
