/**
 * The UTF-16 unit, and the code point, at a place of a text: `charCodeAt` and `codePointAt`, looked up once. Texts are
 * slices, joined or whole, of one byte a unit or two; where so many kinds meet, V8 looks up a method of theirs, and
 * `length` too, anew for each character, which takes five times as long as reading it.
 */
export const unitAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (text: string, at: number) => number;
export const codeAt = Function.prototype.call.bind(String.prototype.codePointAt) as (
  text: string,
  at: number,
) => number;
