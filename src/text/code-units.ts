/**
 * `charCodeAt` and `codePointAt` as functions. Where strings of several internal kinds meet (slices, concatenations, one or
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
