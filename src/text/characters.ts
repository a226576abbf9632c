/** The classes of characters, of which each character has one; small integers, as indexes of tables. */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** Of a script that writes without spaces between words. */
export const UNSPACED = 5;
export const SENTENCE_END = 6;
export const COMMA = 7;
export const QUOTE = 8;
export const SEPARATOR = 9;
export const OTHER = 10;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\s/u, SPACE],
  [/\p{Lu}/u, UPPER],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u,
    UNSPACED,
  ],
  [/[\p{L}\p{M}_]/u, LOWER],
  [/\p{N}/u, DIGIT],
  [/[.!?…。！？؟।۔]/u, SENTENCE_END],
  [/[,;،、，；؛]/u, COMMA],
  [/["'“”„‟‘’‚«»‹›「」『』《》]/u, QUOTE],
  [/[|/\\·•∙●▪■►▶→›»>–—*+✓☰]/u, SEPARATOR],
];

/** The kinds of characters that words are made of, as bits, regardless of class. A capital is a letter, too. */
export const LETTER = 1 << 4;
export const CAPITAL = 1 << 5;
export const NUMBER = 1 << 6;
export const MARK = 1 << 7;

const CLASS = 0xf;
/** Class and kinds by UTF-16 unit, 0 where not yet known: a look-up is several times faster than a pattern. */
const known = new Uint8Array(0x10000);

/** Returns the class of a UTF-16 unit. Letters outside the Basic Multilingual Plane and emoji are `OTHER`. */
export function characterClass(unit: number): number {
  return (known[unit] || (known[unit] = classify(unit))) & CLASS;
}

/** Returns the kinds of a code point as bits: `LETTER`, `CAPITAL`, `NUMBER` and `MARK`, combined with others. */
export function characterKinds(code: number): number {
  if (code >= known.length) return kindsOf(String.fromCodePoint(code));
  return known[code] || (known[code] = classify(code));
}

function classify(unit: number): number {
  // Nearly all ideographs, without asking many patterns.
  if (unit >= 0x4e00 && unit <= 0x9fff) return UNSPACED | LETTER;
  const character = String.fromCharCode(unit);
  return (CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER) | kindsOf(character);
}

function kindsOf(character: string): number {
  if (/\p{N}/u.test(character)) return NUMBER;
  if (/\p{Lu}/u.test(character)) return LETTER | CAPITAL;
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{L}/u.test(character) ? LETTER : 0;
}
