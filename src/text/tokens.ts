/** A word, a sign, or one character of a script that writes no spaces between words. Offsets are UTF-16. */
export interface Token {
  start: number;
  end: number;
  /** What is compared: composed, apostrophes and hyphens of one kind, nothing invisible. */
  key: string;
}

/**
 * Scripts without word spaces, matched character by character. Katakana is left out: it writes foreign names, whose
 * runs are words ("タイ" is not in "タイム").
 */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}`;
const JOINERS = String.raw`\p{M}\u00AD\u200B-\u200D\u2060`;
/** Letters to Unicode, apostrophes to people. */
const APOSTROPHE_LETTERS = 'ʼʻ';
const LETTER = String.raw`(?![${UNSPACED}${APOSTROPHE_LETTERS}])[\p{L}\p{N}]`;
/** What most words look like, and all of them may. */
const COMMON_WORD = '[A-Za-z]+(?=[ ,.\n])';
const TOKEN = new RegExp(
  String.raw`${COMMON_WORD}|[${UNSPACED}][${JOINERS}]*|${LETTER}(?:${LETTER}|[ー${JOINERS}])*|[^\s${JOINERS}]`,
  'gu',
);

const PLAIN = /^[A-Za-z0-9]+$/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const SIGNS: Record<string, string> = {
  ...Object.fromEntries([...'’‘ʼʻ`´＇'].map((sign) => [sign, "'"])),
  ...Object.fromEntries([...'‐‑‒–—−﹣－'].map((sign) => [sign, '-'])),
  ...Object.fromEntries([...'“”„«»'].map((sign) => [sign, '"'])),
};

/** Cuts `text` into tokens; white space of every kind, NBSP included, only separates. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: surface, index } of text.matchAll(TOKEN)) {
    tokens.push({ start: index, end: index + surface.length, key: tokenKey(surface) });
  }
  return tokens;
}

function tokenKey(surface: string): string {
  if (PLAIN.test(surface)) return surface;
  return SIGNS[surface] ?? surface.replace(INVISIBLE, '').normalize('NFC');
}

/** What two surfaces have in common that matching takes for the same; `fold`: capitals don't matter. */
export function surfaceKey(surface: string, fold = false): string {
  const key = tokenize(surface)
    .map((token) => token.key)
    .join(' ');
  return fold ? key.toLowerCase() : key;
}
