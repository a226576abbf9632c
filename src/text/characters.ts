import { codeAt } from './code-units.ts';

/** The kinds of characters that words and numbers are made of, as bits to be combined. A capital is a letter, too. */
export const LETTER = 1;
export const CAPITAL = 2;
export const NUMBER = 4;
export const MARK = 8;

/** Set for every character that has been classified: others have no bits at all. */
const CLASSIFIED = 16;
const kindsByUnit = new Uint8Array(0x10000);

/** Returns the kinds of a code point as bits; a look-up in a table is several times faster than a pattern. */
export function characterKinds(code: number): number {
  if (code >= kindsByUnit.length) return classify(code);
  return kindsByUnit[code] || (kindsByUnit[code] = classify(code) | CLASSIFIED);
}

/** Returns how many UTF-16 units a code point takes. */
export function unitsOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** Returns the index of the first character from `from` on that is of any of the `kinds`; the text's length if none is. */
export function startOfRun(text: string, kinds: number, from: number): number {
  const { length } = text;
  let index = from;
  while (index < length) {
    const code = codeAt(text, index);
    if (characterKinds(code) & kinds) break;
    index += unitsOf(code);
  }
  return index;
}

/** Returns the index after the characters from `from` on that are of any of the `kinds`. */
export function endOfRun(text: string, kinds: number, from: number): number {
  const { length } = text;
  let index = from;
  while (index < length) {
    const code = codeAt(text, index);
    if (!(characterKinds(code) & kinds)) break;
    index += unitsOf(code);
  }
  return index;
}

/** Returns the runs of characters that are of any of the `kinds`, such as words, in order. */
export function runsIn(text: string, kinds: number): string[] {
  const runs: string[] = [];
  const { length } = text;
  for (let start = startOfRun(text, kinds, 0); start < length;) {
    const end = endOfRun(text, kinds, start);
    runs.push(text.slice(start, end));
    start = startOfRun(text, kinds, end);
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
