import { LETTER, NUMBER } from './characters.ts';
import { runsIn } from './runs.ts';
import { unitAt } from './code-units.ts';

/** Returns a text in lower case, without diacritics and with straight apostrophes, to be compared with others. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  if (isUnaccented(text)) return text.toLowerCase().replaceAll('’', "'");
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'");
}

/** Returns the words of a folded text: its runs of letters and digits, without compatibility variants. */
export function foldedWords(folded: string): string[] {
  return runsIn(isUnaccented(folded) ? folded : folded.normalize('NFKC'), LETTER | NUMBER);
}

/** Returns the folded words of a text, joined by one space: texts with the same key say the same. */
export function comparisonKey(text: string): string {
  return foldedWords(fold(text)).join(' ');
}

/** Whether a text consists of ASCII and typographic punctuation: normalization changes nothing in it. */
function isUnaccented(text: string): boolean {
  return /^[\0-\x7f\u2010-\u205e]*$/.test(text);
}

function isAscii(text: string): boolean {
  const { length } = text;
  for (let index = 0; index < length; index++) if (unitAt(text, index) > 0x7f) return false;
  return true;
}
