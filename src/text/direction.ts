/** Scripts written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

export type Direction = 'ltr' | 'rtl' | 'auto';

/** Returns the direction of a text in `language` (BCP 47); `auto` lets the browser decide where the language is not known. */
export function directionOf(language: string): Direction {
  if (language === 'und') return 'auto';
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
