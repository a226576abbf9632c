/** What a character is, as bits. */
export const LETTER = 1;
export const CAPITAL = 2;
export const NUMBER = 4;

const KNOWN = 8;
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

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\p{N}/u.test(character)) return NUMBER;
  if (/\p{Lu}/u.test(character)) return LETTER | CAPITAL;
  return /\p{L}/u.test(character) ? LETTER : 0;
}
