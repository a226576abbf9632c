import { slugify } from '../../model/ids.ts';
import words from './name-words.json' with { type: 'json' };

const ASCII = /^[ -~]+$/;
const SEPARATORS = /[^a-z0-9]+/g;
const EDGE_HYPHENS = /^-|-$/g;

/** Returns a key shared by the spellings of a name: no case, accents, punctuation or final h of Arabic names ("Rutbah"). */
export function placeKey(name: string): string {
  const slug = ASCII.test(name)
    ? name.toLowerCase().replaceAll("'", '').replace(SEPARATORS, '-').replace(EDGE_HYPHENS, '')
    : slugify(name);
  return slug.endsWith('ah') ? slug.slice(0, -1) : slug;
}

const divisions = words.divisions.join('|');
const leadingDivision = String.raw`(?:${divisions})-(?:(?:${words.afterDivision.join('|')})-)?`;
const DIVISION = new RegExp(String.raw`^${leadingDivision}(?=.)|-(?:${divisions})$`);
const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|el)-(?=.)/;

/** Returns the key of a name without its kind and article: "Anbar Province", "Al Anbar" → `anbar`. */
export function bareKey(key: string): string {
  return withoutArticle(key.replace(DIVISION, ''));
}

/** Returns a key without the Arabic article: `al-anbar` → `anbar`. */
export function withoutArticle(key: string): string {
  return key.replace(ARABIC_ARTICLE, '');
}

// The same patterns for names in a list, where a name begins and ends at a bar, a line end or an end of the list.
const START = '(?<![^|\\n])';
const END = '(?![^|\\n])';
const LIST_SEPARATORS = /[^\p{L}\p{N}|\n]+/gu;
const LIST_EDGE_HYPHENS = new RegExp(`${START}-|-${END}`, 'g');
const LIST_FINAL_H = new RegExp(`ah${END}`, 'g');
const LIST_DIVISIONS = new RegExp(String.raw`${START}${leadingDivision}([^|\n]+)|-(?:${divisions})${END}`, 'g');
const LIST_ARABIC_ARTICLES = new RegExp(String.raw`${START}(?:a[dlnrstz]|ash|el)-(?=[^|\n])`, 'g');

/**
 * Returns the bare keys, without marks, of a list of names separated by bars and line ends, which are kept. For very many
 * names, calling `bareKey(placeKey(name))` for each takes half as long again.
 */
export function bareKeysOf(names: string): string {
  return withoutMarks(names)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/['’ʼ]/g, '')
    .replace(LIST_SEPARATORS, '-')
    .replace(LIST_EDGE_HYPHENS, '')
    .replace(LIST_FINAL_H, 'a')
    .replace(LIST_DIVISIONS, '$1')
    .replace(LIST_ARABIC_ARTICLES, '');
}

/** Removes the combining marks of any script, which keys keep outside Latin and names may omit. */
export function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}
