import type { DocumentToken } from './tokens.ts';

/** The casing of a sentence, which decides how much a capital letter means. */
export const RUNNING_TEXT = 0;
export const TITLE_CASE = 1;
export const ALL_CAPS = 2;

const WORD = /^\p{L}{2,}/u;
const ALL_CAPS_WORD = /^[\p{Lu}\p{N}.'’]+$/u;
const CAPITALIZED_WORD = /^\p{Lu}/u;
const LOWERCASE_WORD = /^\p{Ll}/u;

const MIN_ALL_CAPS_WORDS = 3;
const MIN_ALL_CAPS_SHARE = 0.7;
const MIN_TITLE_CASE_WORDS = 4;
const MIN_TITLE_CASE_SHARE = 0.6;
/** In UTF-16 units: title case has no lower-case words of this length. */
const MIN_LONG_WORD_LENGTH = 5;

/** Returns, for each token, the casing of its sentence: `RUNNING_TEXT`, `TITLE_CASE` or `ALL_CAPS`. */
export function sentenceCasing(tokens: readonly DocumentToken[]): Uint8Array {
  const casing = new Uint8Array(tokens.length);
  let start = 0;
  while (start < tokens.length) {
    let end = start + 1;
    while (end < tokens.length && !tokens[end]!.startsSentence) end++;
    casing.fill(casingOf(tokens, start, end), start, end);
    start = end;
  }
  return casing;
}

function casingOf(tokens: readonly DocumentToken[], start: number, end: number): number {
  let words = 0;
  let allCaps = 0;
  let capitalized = 0;
  let longLowercase = 0;
  for (let at = start; at < end; at++) {
    const { surface } = tokens[at]!;
    if (!WORD.test(surface)) continue;
    words++;
    if (CAPITALIZED_WORD.test(surface)) {
      capitalized++;
      if (ALL_CAPS_WORD.test(surface)) allCaps++;
    } else if (surface.length >= MIN_LONG_WORD_LENGTH && LOWERCASE_WORD.test(surface)) longLowercase++;
  }
  if (words >= MIN_ALL_CAPS_WORDS && allCaps / words > MIN_ALL_CAPS_SHARE) return ALL_CAPS;
  const endsAsSentence = /^[.?!]$/.test(tokens[end - 1]!.surface);
  const isTitle = words >= MIN_TITLE_CASE_WORDS && capitalized / words >= MIN_TITLE_CASE_SHARE;
  return isTitle && longLowercase === 0 && !endsAsSentence ? TITLE_CASE : RUNNING_TEXT;
}
