/*
 * `charCodeAt` and `codePointAt` as functions: where strings of several internal kinds meet (slices, concatenations, one or
 * two bytes a unit), V8 looks up their methods anew for each character, which takes five times as long as the call.
 */

/** Returns the UTF-16 unit at an index of a text. */
export const unitAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (
  text: string,
  index: number,
) => number;

/** Returns the code point at an index of a text. */
export const codeAt = Function.prototype.call.bind(String.prototype.codePointAt) as (
  text: string,
  index: number,
) => number;

/** Returns a function that converts UTF-16 offsets into `text` to offsets in Unicode code points. */
export function codePointOffsets(text: string): (offset: number) => number {
  const surrogatePairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => offset - surrogatePairs.filter((index) => index < offset).length;
}
