import { unitAt } from '../../text/code-units.ts';
import { FNV_BASIS, fnv1aUnit } from '../../text/hash.ts';
import type { Line } from '../lines/line.ts';
import {
  characterClass,
  COMMA,
  DIGIT,
  LOWER,
  OTHER,
  QUOTE,
  SENTENCE_END,
  SEPARATOR,
  SPACE,
  UNSPACED,
  UPPER,
} from '../../text/characters.ts';

/** Returns the hash of a sequence of words that is one word longer; the order of words matters. */
export function joinHash(sequence: number, word: number): number {
  return (Math.imul(sequence, 0x9e3779b1) ^ word) + (sequence >>> 15) | 0; // prettier-ignore
}

/** Returns one of `size` buckets, a power of two, for the hash of a word; high bits of the hash count as well. */
export function bucketOf(hash: number, size: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
}

/**
 * What is measured of each line: counts of characters by class and of words, the length of the longest word, and the
 * classes of the `first` and the `last` character. `runs` are the parts between spaces.
 */
const MEASURES = [
  'characters',
  'words',
  'runs',
  'capitalized',
  'upper',
  'digits',
  'unspaced',
  'ends',
  'commas',
  'quotes',
  'separators',
  'others',
  'longest',
  'years',
  'numbers',
  'colons',
  'ats',
  'first',
  'last',
] as const;

type Measure = (typeof MEASURES)[number];

/** Lines as numbers: a column of each measure, and the hashes of all words in lower case, line after line. */
export interface MeasuredLines {
  lines: readonly Line[];
  /** For each measure, its value by line. */
  columns: Record<Measure, Float32Array>;
  /** Hashes of the words; an ideograph is a word of its own. */
  words: Int32Array;
  /** The words of line `i` are `words[starts[i]]` to `words[starts[i + 1] - 1]`. */
  starts: Int32Array;
  /** A hash of all words of each line. */
  keys: Int32Array;
}

/** Measures lines for labels and metadata, reading every character once. */
export function measureLines(lines: readonly Line[]): MeasuredLines {
  const size = lines.reduce((sum, { text }) => sum + text.length, 0);
  const measured: MeasuredLines = {
    lines,
    columns: Object.fromEntries(
      MEASURES.map((name) => [name, new Float32Array(lines.length)]),
    ) as MeasuredLines['columns'],
    words: new Int32Array(size),
    starts: new Int32Array(lines.length + 1),
    keys: new Int32Array(lines.length),
  };
  const counted = COUNTED.map(([name, slot]) => ({ slot, column: measured.columns[name] }));
  const counts = new Int32Array(SPACED + 1);
  let end = 0;
  for (let line = 0; line < lines.length; line++) {
    end = measureLine(measured, counts, line, end);
    for (const { slot, column } of counted) column[line] = counts[slot]!;
    measured.starts[line + 1] = end;
  }
  measured.words = measured.words.subarray(0, end);
  return measured;
}

/** Slots of `counts` after those of the classes of characters. */
const CAPITALIZED = 11;
const LONGEST = 12;
const NUMBERS = 13;
const YEARS = 14;
const COLONS = 15;
const ATS = 16;
const SPACED = 17;

/** The measures that are counts, with their slots. */
const COUNTED = Object.entries({
  runs: SPACE,
  capitalized: CAPITALIZED,
  upper: UPPER,
  digits: DIGIT,
  unspaced: UNSPACED,
  ends: SENTENCE_END,
  commas: COMMA,
  quotes: QUOTE,
  separators: SEPARATOR,
  others: OTHER,
  longest: LONGEST,
  years: YEARS,
  numbers: NUMBERS,
  colons: COLONS,
  ats: ATS,
} satisfies Partial<Record<Measure, number>>) as [Measure, number][];

/** About how many ideographs make up a word. */
const IDEOGRAPHS_PER_WORD = 1.7;

/** Returns the hashes of a text's words in lower case. */
export function hashWords(text: string): Int32Array {
  const words = new Int32Array(text.length);
  return words.subarray(0, readCharacters(text, new Int32Array(SPACED + 1), words, 0));
}

/**
 * Fills one line of the columns and appends its words at `start`; returns the new end of the words. `counts` is overwritten
 * with the counts of the line.
 */
function measureLine(measured: MeasuredLines, counts: Int32Array, line: number, start: number): number {
  const { text } = measured.lines[line]!;
  counts.fill(0);
  const end = readCharacters(text, counts, measured.words, start);
  measured.keys[line] = joinWords(measured.words, start, end);
  const { columns } = measured;
  columns.characters[line] = text.length;
  columns.words[line] = counts[SPACED]! + counts[UNSPACED]! / IDEOGRAPHS_PER_WORD;
  columns.first[line] = characterClass(unitAt(text, 0));
  columns.last[line] = lastClass(text);
  return end;
}

/** Returns the hash of a sequence of words. */
function joinWords(words: Int32Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = joinHash(hash, words[at]!);
  return hash;
}

/** Adds the counts of a text to `counts` and writes the hashes of its words at `words[end]`; returns the new end of the words. */
function readCharacters(text: string, counts: Int32Array, words: Int32Array, end: number): number {
  const lower = text.toLowerCase();
  // Lower case changes the length of a few capitals; the hash then uses the text as it is.
  const { length } = text;
  const source = lower.length === length ? lower : text;
  let start = -1;
  let hash = FNV_BASIS;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? unitAt(text, at) : SPACE_CODE;
    const kind = characterClass(code);
    // Lower-case letters, the most frequent, are not measured. The end counts as a space: there are as many as runs.
    if (kind !== LOWER) counts[kind]!++;
    if (kind >= LOWER && kind <= DIGIT) {
      if (start < 0) start = at;
      hash = fnv1aUnit(hash, unitAt(source, at));
      continue;
    }
    if (start >= 0) {
      words[end++] = hash;
      countWord(text, start, at - start, counts);
      start = -1;
      hash = FNV_BASIS;
    }
    if (kind === UNSPACED) words[end++] = fnv1aUnit(FNV_BASIS, unitAt(source, at));
    else if (code === COLON_CODE) counts[COLONS]!++;
    else if (code === AT_CODE) counts[ATS]!++;
  }
  return end;
}

const SPACE_CODE = 32;
const COLON_CODE = 58;
const AT_CODE = 64;
const ZERO_CODE = 48;

function countWord(text: string, start: number, length: number, counts: Int32Array): void {
  const kind = characterClass(unitAt(text, start));
  counts[SPACED]!++;
  if (length > counts[LONGEST]!) counts[LONGEST] = length;
  if (kind === UPPER) counts[CAPITALIZED]!++;
  if (kind !== DIGIT) return;
  counts[NUMBERS]!++;
  if (length === 4 && isYear(text, start)) counts[YEARS]!++;
}

/** Reports whether the four characters at `start` are a year from 1900 to 2099. */
function isYear(text: string, start: number): boolean {
  if (!text.startsWith('19', start) && !text.startsWith('20', start)) return false;
  const third = unitAt(text, start + 2) - ZERO_CODE;
  return third >= 0 && third <= 9;
}

/** Returns the class of the last character that is no quotation mark or bracket; a colon counts as `COMMA`. */
function lastClass(text: string): number {
  let at = text.length - 1;
  while (at > 0 && (characterClass(unitAt(text, at)) === QUOTE || ')]'.includes(text[at]!))) at--;
  return text[at] === ':' || text[at] === '：' ? COMMA : characterClass(unitAt(text, at));
}
