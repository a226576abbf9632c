/** What a UTF-16 unit is to the measures below; small integers, for tables. */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
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

const known = new Uint8Array(0x10000);

/** The class of a UTF-16 unit; letters outside the Basic Multilingual Plane and emoji count as `OTHER`. */
export function characterClass(code: number): number {
  return known[code] || (known[code] = classify(code));
}

function classify(code: number): number {
  // Nearly all ideographs, without asking nine patterns.
  if (code >= 0x4e00 && code <= 0x9fff) return UNSPACED;
  const character = String.fromCharCode(code);
  return CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
}
