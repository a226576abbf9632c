import { unitAt } from './code-units.ts';

/** Returns a text in lower case, without diacritics and with straight apostrophes, to be compared with others. */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  if (isUnaccented(text)) return text.toLowerCase().replaceAll('’', "'");
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'");
}

/** Whether a text consists of ASCII and typographic punctuation: normalization changes nothing in it. */
export function isUnaccented(text: string): boolean {
  return /^[\0-\x7f\u2010-\u205e]*$/.test(text);
}

function isAscii(text: string): boolean {
  const { length } = text;
  for (let index = 0; index < length; index++) if (unitAt(text, index) > 0x7f) return false;
  return true;
}
