import { unitAt } from './code-units.ts';
import type { Span } from './span.ts';

/** A word, a punctuation mark, or one character of a script that writes no spaces between words. */
export interface Token extends Span {
  /** The form in which tokens are compared: composed, with one kind of apostrophe and hyphen, without invisible characters. */
  key: string;
}

/**
 * Scripts without spaces between words, which are tokenized character by character. Katakana is not among them: it writes
 * foreign names, whose runs are words ("タイ" is not in "タイム").
 */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}`;
const JOINERS = String.raw`\p{M}\u00AD\u200B-\u200D\u2060`;
/** Letters by their Unicode category that are written as apostrophes. */
const APOSTROPHE_LETTERS = 'ʼʻ';
const LETTER = String.raw`(?![${UNSPACED}${APOSTROPHE_LETTERS}])[\p{L}\p{N}]`;
const TOKEN = new RegExp(
  String.raw`[${UNSPACED}][${JOINERS}]*|${LETTER}(?:${LETTER}|[ー${JOINERS}])*|[^\s${JOINERS}]`,
  'gu',
);

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const PUNCTUATION_KEYS: ReadonlyMap<string, string> = new Map([
  ...Array.from('’‘ʼʻ`´＇', (mark) => [mark, "'"] as const),
  ...Array.from('‐‑‒–—−﹣－', (mark) => [mark, '-'] as const),
  ...Array.from('“”„«»', (mark) => [mark, '"'] as const),
]);

/** Splits `text` into tokens; white space of every kind, no-break spaces included, separates them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  for (let start = 0; start < length;) {
    const end = endOfPlainToken(text, start);
    if (end === start) {
      const token = nextToken(text, start);
      if (!token) break;
      tokens.push(token);
      start = token.end;
    } else {
      if (!isSpace(unitAt(text, start))) tokens.push({ start, end, key: plainKey(text, start, end) });
      start = end;
    }
  }
  return tokens;
}

/**
 * Returns the end of the token, or of the space, that begins at `start`, if it is plain: a word of ASCII letters and digits,
 * or one plain mark, next to another plain character. Most are, and are found several times faster than by the pattern.
 * Returns `start` for others.
 */
function endOfPlainToken(text: string, start: number): number {
  const { length } = text;
  const first = unitAt(text, start);
  if (!isPlain(first)) return start;
  let end = start + 1;
  if (!isAlphanumeric(first)) return end;
  while (end < length && isAlphanumeric(unitAt(text, end))) end++;
  return end === length || isPlain(unitAt(text, end)) ? end : start;
}

/** Whether a UTF-16 unit is of ASCII, or a dash or quotation mark: no part of a longer character or word. */
function isPlain(unit: number): boolean {
  return unit < 0x80 || (unit >= 0x2010 && unit <= 0x201f);
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
}

/** Whether a plain UTF-16 unit is white space. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

function plainKey(text: string, start: number, end: number): string {
  const surface = text.slice(start, end);
  return end - start === 1 ? (PUNCTUATION_KEYS.get(surface) ?? surface) : surface;
}

/** Returns the first token from `start` on, found by the pattern; none at the end of the text. */
function nextToken(text: string, start: number): Token | undefined {
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (!match) return undefined;
  const { 0: surface, index } = match;
  const key = PUNCTUATION_KEYS.get(surface) ?? surface.replace(INVISIBLE, '').normalize('NFC');
  return { start: index, end: index + surface.length, key };
}

/** Returns the form in which surfaces are compared; with `fold`, whatever their capitals. */
export function surfaceKey(surface: string, fold = false): string {
  const key = tokenize(surface)
    .map((token) => token.key)
    .join(' ');
  return fold ? key.toLowerCase() : key;
}
