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
/** Matches most words, and faster than the pattern for all of them. */
const COMMON_WORD = '[A-Za-z]+(?=[ ,.\n])';
const TOKEN = new RegExp(
  String.raw`${COMMON_WORD}|[${UNSPACED}][${JOINERS}]*|${LETTER}(?:${LETTER}|[ー${JOINERS}])*|[^\s${JOINERS}]`,
  'gu',
);

const PLAIN = /^[A-Za-z0-9]+$/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const PUNCTUATION_KEYS: Record<string, string> = {
  ...Object.fromEntries([...'’‘ʼʻ`´＇'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'‐‑‒–—−﹣－'].map((mark) => [mark, '-'])),
  ...Object.fromEntries([...'“”„«»'].map((mark) => [mark, '"'])),
};

/** Splits `text` into tokens; white space of every kind, no-break spaces included, separates them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: surface, index } of text.matchAll(TOKEN)) {
    tokens.push({ start: index, end: index + surface.length, key: tokenKey(surface) });
  }
  return tokens;
}

function tokenKey(surface: string): string {
  if (PLAIN.test(surface)) return surface;
  return PUNCTUATION_KEYS[surface] ?? surface.replace(INVISIBLE, '').normalize('NFC');
}

/** Returns the form in which surfaces are compared; with `fold`, whatever their capitals. */
export function surfaceKey(surface: string, fold = false): string {
  const key = tokenize(surface)
    .map((token) => token.key)
    .join(' ');
  return fold ? key.toLowerCase() : key;
}
