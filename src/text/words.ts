import { unitAt } from './code-units.ts';

/** Scripts that write without spaces, by the first and the last of their code units. */
const UNSPACED: readonly [number, number][] = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
];

/**
 * Words of a text: runs of letters and digits, and each character of a script that writes without spaces. No more are
 * counted than one above `most`.
 */
export function wordCount(text: string, most = Infinity): number {
  const { length } = text;
  let count = 0;
  let inside = false;
  for (let i = 0; i < length && count <= most; i++) {
    const code = unitAt(text, i);
    if (isUnspaced(code)) {
      count += 1;
      inside = false;
    } else if (isOfWord(code)) {
      if (!inside) count += 1;
      inside = true;
    } else if (code !== 0x27 && code !== 0x2019) {
      inside = false;
    }
  }
  return count;
}

function isUnspaced(code: number): boolean {
  return code >= 0x0e00 && UNSPACED.some(([first, last]) => code >= first && code <= last);
}

/** Letters, digits and marks; beyond ASCII all but Latin-1's and general punctuation, ideographic and full-width signs. */
function isOfWord(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code < 0xfe00;
}

/** Characters a word has on average at the very most, its space included. */
const LONGEST_WORDS = 12;

/** Whether a text has no more than `most` words; long texts cost nothing. */
export function hasAtMost(text: string, most: number): boolean {
  return text.length <= most * LONGEST_WORDS && wordCount(text, most) <= most;
}
