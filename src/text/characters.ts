import { codeAt } from './code-units.ts';

/** What a character is, as bits. */
export const LETTER = 1;
export const CAPITAL = 2;
export const NUMBER = 4;
export const MARK = 8;

const KNOWN = 16;
const known = new Uint8Array(0x10000);

/** The bits of a code point; looking a character up is several times faster than a pattern. */
export function characterBits(code: number): number {
  if (code >= known.length) return classify(code);
  return known[code] || (known[code] = classify(code) | KNOWN);
}

/** How many UTF-16 units a code point takes. */
export function unitsOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** The index of the first character from `from` on that is any of `kinds`; the text's length where none is. */
export function startOfRun(text: string, kinds: number, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    const code = codeAt(text, at);
    if (characterBits(code) & kinds) break;
    at += unitsOf(code);
  }
  return at;
}

/** The index behind the characters from `from` on that are any of `kinds`. */
export function endOfRun(text: string, kinds: number, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    const code = codeAt(text, at);
    if (!(characterBits(code) & kinds)) break;
    at += unitsOf(code);
  }
  return at;
}

/** The runs of characters that are any of `kinds`, such as words, in order. */
export function runsIn(text: string, kinds: number): string[] {
  const runs: string[] = [];
  const { length } = text;
  for (let at = startOfRun(text, kinds, 0); at < length;) {
    const end = endOfRun(text, kinds, at);
    runs.push(text.slice(at, end));
    at = startOfRun(text, kinds, end);
  }
  return runs;
}

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\p{N}/u.test(character)) return NUMBER;
  if (/\p{Lu}/u.test(character)) return LETTER | CAPITAL;
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{L}/u.test(character) ? LETTER : 0;
}
