import { MEASURED } from '../labels/features/features.ts';
import type { LineLabel } from '../labels/label.ts';
import type { Measured } from '../labels/measure.ts';
import type { Line } from '../lines/line.ts';
import { codeAt } from '../../text/code-units.ts';
import { LETTER, MARK, NUMBER, runsIn } from '../../text/characters.ts';
import { findMentions, type DateMention } from './dates/find-date-expressions.ts';
import { resolveOrder } from './dates/day-month-order.ts';
import { fold, isUnaccented } from '../../text/fold.ts';

/** What is known of a line before metadata are looked for: whether it is kept, how likely that is, and what was measured. */
export type Chance = Pick<LineLabel, 'article' | 'probability' | 'measures'>;

/** A line with what all finders ask about it. */
export interface PageLine {
  text: string;
  /** Case and diacritics off; empty for lines far from the article and those too long to be anything but text. */
  folded: string;
  /** Letters and digits of `folded` only, words joined by one space. */
  key: string;
  /** Those words. */
  keyWords: readonly string[];
  words: number;
  /** Blank rows before it. */
  gap: number;
  /** Running text: a sentence or more. */
  prose: boolean;
  /** Kept as part of the article. */
  article: boolean;
  /** Log odds of being part of the article. */
  odds: number;
  measures: Float32Array;
  dates: readonly DateMention[];
}

/** What stands above the first line and below the last. */
export const NO_LINE: PageLine = {
  text: '',
  folded: '',
  key: '',
  keyWords: [],
  words: 0,
  gap: 0,
  prose: false,
  article: false,
  odds: -8,
  measures: new Float32Array(MEASURED.length),
  dates: [],
};

/** What the finders look at, computed once. */
export interface MetadataPage {
  language: string;
  lines: readonly PageLine[];
  /** Index of the first line kept; -1 where none is. */
  start: number;
  /** Indexes of the first and the last line of the densest stretch of what is kept; both -1 where nothing is. */
  body: readonly [first: number, last: number];
  /** Indexes of the lines where metadata can stand, in order: above the article, at its beginning, just below its end. */
  near: readonly number[];
  vocabulary: Vocabulary;
  /** Indexes of the lines with the same text, by text; only those short enough to be a label. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** The words of the article. */
export interface Vocabulary {
  /** How often each occurs, folded. */
  counts: ReadonlyMap<string, number>;
  /** Those that occur in small letters: what is among them is hardly a name. */
  small: ReadonlySet<string>;
}

/** How far above and below the article metadata are looked for, in lines, and how far into it. */
const ABOVE = 80;
const BELOW = 12;
const INTO = 12;
/** Characters of a line whose words are read. */
const LONGEST_READ = 600;
/** Lines of the article whose words are read. */
const READ_LINES = 40;
/** Longer lines are text, never a title, a byline or a label. */
const LONGEST_LABEL = 320;
/** Odds beyond these say no more. */
const SUREST = 8;
/** Letters that need no spaces count as half a word each. */
const UNSPACED_A_WORD = 2;

/** Reads lines once for all finders. */
export function readMetadataPage(measured: Measured, chances: readonly Chance[], language: string): MetadataPage {
  const source = measured.lines;
  const start = chances.findIndex(({ article }) => article);
  const words = wordsOf(measured);
  const body = densestText(words, chances);
  const near = nearArticle(source.length, start, body);
  const mentions = Map.groupBy(
    resolveOrder(findMentions(source, language, near), language),
    (mention) => mention.lines[0]!,
  );
  const isNear = new Set(near);
  const lines = source.map((line, index) =>
    readLine(line, words[index]!, chances[index]!, isNear.has(index), mentions.get(index) ?? []),
  );
  return { language, lines, start, body, near, vocabulary: readVocabulary(lines, body), places: placesOf(source) };
}

function nearArticle(count: number, start: number, [first, last]: readonly [number, number]): number[] {
  if (start < 0) return [...Array(Math.min(count, ABOVE)).keys()];
  const ranges = [
    [start - ABOVE, start + INTO],
    [first - ABOVE, first + INTO],
    [last - 2, last + BELOW],
  ] as const;
  const near = new Set<number>();
  for (const [from, to] of ranges) for (let i = Math.max(0, from); i <= Math.min(to, count - 1); i++) near.add(i);
  return [...near].sort((a, b) => a - b);
}

/** Folded letters and digits, words joined by one space: how texts are compared. */
export function keyOf(text: string): string {
  return wordsOfFolded(fold(text)).join(' ');
}

function wordsOfFolded(folded: string): string[] {
  return runsIn(isUnaccented(folded) ? folded : folded.normalize('NFKC'), LETTER | NUMBER);
}

function readLine(
  { text, gap }: Line,
  words: number,
  { article, probability, measures }: Chance,
  near: boolean,
  dates: readonly DateMention[],
): PageLine {
  const short = text.length <= LONGEST_LABEL;
  const folded = short && near ? fold(text) : '';
  const keyWords = wordsOfFolded(folded);
  const odds = Math.log(probability / (1 - probability));
  return {
    text,
    folded,
    key: keyWords.join(' '),
    keyWords,
    words,
    gap,
    prose: words >= 14 && (!short || /[.!?…。！？؟।:;,"”’»)]/u.test(text)),
    article,
    odds: Math.max(-SUREST, Math.min(SUREST, odds)),
    measures,
    dates,
  };
}

/** Counts the words of each line: what is between spaces, and pairs of letters that need none. */
function wordsOf({ columns: { runs, unspaced } }: Measured): number[] {
  return Array.from(runs, (count, line) => count + Math.floor(unspaced[line]! / UNSPACED_A_WORD));
}

/** The stretch of lines with the greatest sum, where kept lines count for their length and every other line against it. */
function densestText(words: readonly number[], chances: readonly Chance[]): [number, number] {
  let best = 0;
  let found: [number, number] = [-1, -1];
  let sum = 0;
  let start = 0;
  words.forEach((count, index) => {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += chances[index]!.article ? Math.min(count, 60) / 10 : -0.6;
    if (sum > best) {
      best = sum;
      found = [start, index];
    }
  });
  return found;
}

function placesOf(lines: readonly Line[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, index) => {
    if (text.length > LONGEST_LABEL) return;
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  });
  return places;
}

function readVocabulary(lines: readonly PageLine[], [first, last]: readonly [number, number]): Vocabulary {
  const counts = new Map<string, number>();
  const small = new Set<string>();
  const running = lines.slice(Math.max(0, first), last + 1).filter(({ article }) => article);
  for (const [word, times] of tallyWords(running.slice(0, READ_LINES))) {
    const folded = fold(word);
    counts.set(folded, (counts.get(folded) ?? 0) + times);
    if (startsSmall(word)) small.add(folded);
  }
  return { counts, small };
}

/** How often each word occurs as it is written. */
function tallyWords(lines: readonly PageLine[]): Map<string, number> {
  const tally = new Map<string, number>();
  for (const { text } of lines)
    for (const word of runsIn(text.slice(0, LONGEST_READ), LETTER | MARK | NUMBER))
      tally.set(word, (tally.get(word) ?? 0) + 1);
  return tally;
}

function startsSmall(word: string): boolean {
  const code = codeAt(word, 0);
  if (code <= 0x7f) return code >= 0x61;
  const first = String.fromCodePoint(code);
  return first !== first.toUpperCase();
}
