import type { Token } from './tokens.ts';

/** How the words of a sentence are cased, which decides how much a capital letter says. */
export const RUNNING = 0;
export const TITLE_CASE = 1;
export const ALL_CAPS = 2;

const WORD = /^\p{L}{2,}/u;
const UPPER = /^[\p{Lu}\p{N}.'’]+$/u;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/** The casing of each token's sentence: RUNNING, TITLE_CASE or ALL_CAPS. */
export function sentenceCasing(tokens: readonly Token[]): Uint8Array {
  const casing = new Uint8Array(tokens.length);
  let start = 0;
  while (start < tokens.length) {
    let end = start + 1;
    while (end < tokens.length && !tokens[end]!.opensSentence) end++;
    casing.fill(casingOf(tokens, start, end), start, end);
    start = end;
  }
  return casing;
}

function casingOf(tokens: readonly Token[], start: number, end: number): number {
  let words = 0;
  let upper = 0;
  let capital = 0;
  let lowerLong = 0;
  for (let at = start; at < end; at++) {
    const { surface } = tokens[at]!;
    if (!WORD.test(surface)) continue;
    words++;
    if (CAPITAL.test(surface)) {
      capital++;
      if (UPPER.test(surface)) upper++;
    } else if (surface.length > 4 && LOWER.test(surface)) lowerLong++;
  }
  if (words >= 3 && upper / words > 0.7) return ALL_CAPS;
  const stopped = /^[.?!]$/.test(tokens[end - 1]!.surface);
  if (words >= 4 && capital / words >= 0.6 && lowerLong === 0 && !stopped) return TITLE_CASE;
  return RUNNING;
}
