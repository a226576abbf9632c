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
  return offsetsLessMatches(text, /[\u{10000}-\u{10ffff}]/gu);
}

/** Returns a function that subtracts from a UTF-16 offset into `text` the number of matches of `pattern` before it. */
export function offsetsLessMatches(text: string, pattern: RegExp): (offset: number) => number {
  const matches = Array.from(text.matchAll(pattern), ({ index }) => index);
  return (offset) => offset - firstAtLeast(matches, offset);
}

/** Returns the index of the first of the ascending `numbers` that is at least `minimum`; their count if none is. */
export function firstAtLeast(numbers: ArrayLike<number>, minimum: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < minimum) low = middle + 1;
    else high = middle;
  }
  return low;
}
