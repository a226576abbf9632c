import { fold } from '../fold.ts';

/**
 * A word, a number or a single other character of a line. A word ends where an upper-case letter follows a lower-case
 * one, since the texts of a page's elements are often glued together.
 */
export interface DateToken {
  /** Folded; numbers in ASCII digits. */
  text: string;
  /** As it is written in the line. */
  raw: string;
  /** The value of a number; `undefined` for any other token. */
  value: number | undefined;
  start: number;
  end: number;
}

const TOKEN =
  /\p{Lu}[\p{Lu}\p{M}]+(?!\p{Ll})|[\p{Lu}\p{Lt}]?[\p{Ll}\p{M}’'ʼ]+|\p{Lu}|[\p{Lo}\p{Lm}\p{M}]+|\p{Nd}+|\S/gu;
const NUMBER = /^\p{Nd}{1,9}$/u;

/** Splits a line into tokens, in linear time. */
export function tokenizeDates(line: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const { 0: raw, index: start } of line.matchAll(TOKEN)) {
    const value = readNumber(raw);
    tokens.push({ raw, text: value === undefined ? fold(raw) : String(value), value, start, end: start + raw.length });
  }
  return tokens;
}

function readNumber(raw: string): number | undefined {
  if (!NUMBER.test(raw)) return undefined;
  return Number(raw.replace(/\P{ASCII}/gu, (digit) => String(digitValue(digit))));
}

/** Returns the value of a decimal digit: in every script, the ten digits are a run of code points from 0 to 9. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
