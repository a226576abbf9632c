import type { Line } from '../line.ts';
import { findMentions, type DateMention } from './dates/find-mentions.ts';
import { resolveOrder } from './dates/resolve-order.ts';
import { fold } from './dates/tokens.ts';

/** A line with what all finders ask about it. */
export interface PageLine {
  text: string;
  /** Letters and digits only, folded, words joined by one space; empty for lines too long to be anything but text. */
  key: string;
  words: number;
  /** Running text: a sentence or more. */
  prose: boolean;
  dates: readonly DateMention[];
}

/** What the finders look at, computed once. */
export interface Page {
  language: string;
  lines: readonly PageLine[];
  /** Indexes of the first and the last line of the densest stretch of running text; both -1 where there is none. */
  text: readonly [first: number, last: number];
  vocabulary: Vocabulary;
  /** Indexes of the lines with the same key, by key. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** The words of the running text. */
export interface Vocabulary {
  /** How often each occurs, folded. */
  counts: ReadonlyMap<string, number>;
  /** Those that occur in small letters: what is among them is hardly a name. */
  small: ReadonlySet<string>;
}

/** Characters of a line whose words are read. */
const LONGEST_READ = 2000;
/** Lines of running text whose words are read. */
const READ_LINES = 60;
/** Longer lines are text, never a title, a byline or a label. */
const LONGEST_LABEL = 320;
/** Characters of letters that need no spaces are counted as half a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Reads lines once for all finders. */
export function readPage(source: readonly Line[], language: string): Page {
  const mentions = Map.groupBy(
    resolveOrder(findMentions(source, language), language),
    (mention) => mention.lines[0] ?? 0,
  );
  const lines = source.map((line, index) => readLine(line.text, mentions.get(index) ?? []));
  const places = new Map<string, number[]>();
  lines.forEach(({ key }, index) => {
    if (!key) return;
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  const text = densestText(lines);
  return { language, lines, text, vocabulary: readVocabulary(lines, text), places };
}

/** Folded letters and digits, words joined by one space: how texts are compared. */
export function keyOf(text: string): string {
  return fold(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function readLine(text: string, dates: readonly DateMention[]): PageLine {
  const short = text.length <= LONGEST_LABEL;
  const words = countWords(text);
  return {
    text,
    key: short ? keyOf(text) : '',
    words,
    prose: words >= 14 && (!short || /[.!?…。！？؟।:;,"”’»)]/u.test(text)),
    dates,
  };
}

function countWords(text: string): number {
  let words = 1;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) words++;
  return /[\u2000-\uffff]/.test(text) ? words + Math.floor((text.match(UNSPACED)?.length ?? 0) / 2) : words;
}

/** The stretch of lines with the greatest sum, where running text counts for its length and every other line against it. */
function densestText(lines: readonly PageLine[]): [number, number] {
  let best = 0;
  let found: [number, number] = [-1, -1];
  let sum = 0;
  let start = 0;
  lines.forEach((line, index) => {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += line.prose ? Math.min(line.words, 60) / 10 : -0.6;
    if (sum > best) {
      best = sum;
      found = [start, index];
    }
  });
  return found;
}

function readVocabulary(lines: readonly PageLine[], [first, last]: readonly [number, number]): Vocabulary {
  const counts = new Map<string, number>();
  const small = new Set<string>();
  const running = lines.slice(Math.max(0, first), last + 1).filter(({ prose }) => prose);
  for (const { text } of running.slice(0, READ_LINES)) {
    for (const word of text.slice(0, LONGEST_READ).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      const folded = fold(word);
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
      if (/^\p{Ll}/u.test(word)) small.add(folded);
    }
  }
  return { counts, small };
}
