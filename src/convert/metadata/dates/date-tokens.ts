import { fold } from '../../../text/fold.ts';

/** A word, a number or a single other character of a line. Words end where a capital follows a small letter: lines are often glued. */
export interface Token {
  /** Lower-case, without diacritics; numbers in ASCII digits. */
  text: string;
  /** As it stands in the line. */
  raw: string;
  /** The value where the token is a number. */
  value: number | undefined;
  start: number;
  end: number;
}

const TOKEN =
  /\p{Lu}[\p{Lu}\p{M}]+(?!\p{Ll})|[\p{Lu}\p{Lt}]?[\p{Ll}\p{M}’'ʼ]+|\p{Lu}|[\p{Lo}\p{Lm}\p{M}]+|\p{Nd}+|\S/gu;

/** The tokens of a line in order, in linear time. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index: start } of text.matchAll(TOKEN)) {
    const value = readNumber(raw);
    tokens.push({ raw, text: value === undefined ? fold(raw) : String(value), value, start, end: start + raw.length });
  }
  return tokens;
}

function readNumber(raw: string): number | undefined {
  if (!/^\p{Nd}{1,9}$/u.test(raw)) return undefined;
  return Number(raw.replace(/\P{ASCII}/gu, (digit) => String(digitValue(digit))));
}

/** Decimal digits of every script come in runs of ten that start at a code point ending in 0 or 6. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
