/** A word: a run of letters and digits, or one character of a script that writes without spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** A text's words in lower case, joined by spaces: equal for texts that differ in punctuation and capitals only. */
export function foldWords(text: string): string {
  return text.toLowerCase().match(WORD)?.join(' ') ?? '';
}
