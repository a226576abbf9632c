/** A word: a run of letters and digits, or one character of a script that writes without spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Characters a word has on average at the very most, its space included. */
const LONGEST_WORDS = 12;

/** Whether a text has no more than `most` words; long texts cost nothing. */
export function hasAtMost(text: string, most: number): boolean {
  return text.length <= most * LONGEST_WORDS && wordCount(text) <= most;
}
