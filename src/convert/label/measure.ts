import type { Line } from '../line.ts';
import {
  characterClass,
  COMMA,
  DIGIT,
  LOWER,
  OTHER,
  QUOTE,
  SENTENCE_END,
  SEPARATOR,
  UNSPACED,
  UPPER,
} from './characters.ts';
import { tokenHash } from './hash.ts';

/** What is counted of a line's characters and words; `first` and `last` are the classes of the outer characters. */
export const MEASURES = [
  'characters',
  'words',
  'capitalised',
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

export type Measure = (typeof MEASURES)[number];

/** A page as numbers: a column of each measure, and the hashes of all its lower-cased words, line after line. */
export interface Measured {
  lines: readonly Line[];
  /** A column for each measure, by line. */
  columns: Record<Measure, Float32Array>;
  /** Hashes of the words; an ideograph is a word of its own. */
  words: Int32Array;
  /** Line `i` owns `words[starts[i]]` up to, not including, `words[starts[i + 1]]`. */
  starts: Int32Array;
  /** Hash of the whole line's words. */
  keys: Int32Array;
}

/** Reads every character of the page once. */
export function measure(lines: readonly Line[]): Measured {
  const size = lines.reduce((sum, { text }) => sum + text.length, 0);
  const measured: Measured = {
    lines,
    columns: Object.fromEntries(MEASURES.map((name) => [name, new Float32Array(lines.length)])) as Measured['columns'],
    words: new Int32Array(size),
    starts: new Int32Array(lines.length + 1),
    keys: new Int32Array(lines.length),
  };
  let end = 0;
  for (let line = 0; line < lines.length; line++) {
    end = measureLine(measured, line, end);
    measured.starts[line + 1] = end;
  }
  measured.words = measured.words.subarray(0, end);
  return measured;
}

/** Fills the row of one line and appends its words from `end` on; returns their new end. */
function measureLine({ lines, columns, words, keys }: Measured, line: number, end: number): number {
  const text = lines[line]!.text;
  const lower = text.toLowerCase();
  // A few capitals change their length when lowered; the hash then uses the text as it is.
  const source = lower.length === text.length ? lower : text;
  const counts = new Int32Array(12);
  let capitalised = 0, longest = 0, start = -1, key = 0, spaced = 0, years = 0, numbers = 0, colons = 0, ats = 0; // prettier-ignore
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const kind = characterClass(code);
    if (code === 58) colons++;
    else if (code === 64) ats++;
    counts[kind]!++;
    const inWord = kind === UPPER || kind === DIGIT || kind === LOWER;
    if (inWord && start < 0) {
      start = at;
      if (kind === UPPER) capitalised++;
    } else if (!inWord && start >= 0) {
      key = (Math.imul(key, 31) + (words[end++] = tokenHash(source, start, at))) | 0;
      if (at - start > longest) longest = at - start;
      if (characterClass(text.charCodeAt(start)) === DIGIT) {
        numbers++;
        if (at - start === 4 && isYear(text, start)) years++;
      }
      spaced++;
      start = -1;
    }
    if (kind === UNSPACED) key = (Math.imul(key, 31) + (words[end++] = tokenHash(source, at, at + 1))) | 0;
  }
  keys[line] = key;
  columns.characters[line] = text.length;
  // About 1.7 ideographs carry what one word does.
  columns.words[line] = spaced + counts[UNSPACED]! / 1.7;
  columns.capitalised[line] = capitalised;
  columns.upper[line] = counts[UPPER]!;
  columns.digits[line] = counts[DIGIT]!;
  columns.unspaced[line] = counts[UNSPACED]!;
  columns.ends[line] = counts[SENTENCE_END]!;
  columns.commas[line] = counts[COMMA]!;
  columns.quotes[line] = counts[QUOTE]!;
  columns.separators[line] = counts[SEPARATOR]!;
  columns.others[line] = counts[OTHER]!;
  columns.longest[line] = longest;
  columns.years[line] = years;
  columns.numbers[line] = numbers;
  columns.colons[line] = colons;
  columns.ats[line] = ats;
  columns.first[line] = characterClass(text.charCodeAt(0));
  columns.last[line] = lastClass(text);
  return end;
}

/** Whether the four characters from `start` on are a year of the last century or this one. */
function isYear(text: string, start: number): boolean {
  const [first, second, third] = [0, 1, 2].map((offset) => text.charCodeAt(start + offset) - 48);
  return ((first === 1 && second === 9) || (first === 2 && second === 0)) && third! >= 0 && third! <= 9;
}

/** The class of the last character that is not a quotation mark or a bracket; a colon counts as `COMMA`. */
function lastClass(text: string): number {
  let at = text.length - 1;
  while (at > 0 && (characterClass(text.charCodeAt(at)) === QUOTE || ')]'.includes(text[at]!))) at--;
  return text[at] === ':' || text[at] === '：' ? COMMA : characterClass(text.charCodeAt(at));
}
