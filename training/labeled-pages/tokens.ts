const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}';
const TOKEN = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu');
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Returns the words of a text as a page and its gold text are compared by: in lower case, compatibility forms folded,
 * each ideograph a word of its own.
 */
export function toTokens(text: string): string[] {
  return text.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().match(TOKEN) ?? [];
}
