import { slugify } from '../../model/ids.ts';
import divisions from './division-words.json' with { type: 'json' };

const ASCII = /^[ -~]+$/;
const SIGNS = /[^a-z0-9]+/g;
const EDGES = /^-|-$/g;

/** What spellings of a name have in common: no case, accents or signs, and Arabic names' final h ("Rutbah"). */
export function placeKey(name: string): string {
  const slug = ASCII.test(name)
    ? name.toLowerCase().replaceAll("'", '').replace(SIGNS, '-').replace(EDGES, '')
    : slugify(name);
  return slug.endsWith('ah') ? slug.slice(0, -1) : slug;
}

const words = divisions.join('|');
const DIVISION = new RegExp(String.raw`^(?:${words})-(?:of-)?(?=.)|-(?:${words})$`);
const ARABIC_ARTICLE = /^(?:a[dlnrstz]|ash|el)-(?=.)/;

/** The key of the name without its kind or article: "Anbar Province", "Al Anbar" → `anbar`. */
export function bareKey(key: string): string {
  return withoutArticle(key.replace(DIVISION, ''));
}

/** `al-anbar` → `anbar`. */
export function withoutArticle(key: string): string {
  return key.replace(ARABIC_ARTICLE, '');
}

const START = '(?<![^|\\n])';
const END = '(?![^|\\n])';
const SIGNS_BETWEEN = /[^\p{L}\p{N}|\n]+/gu;
const EDGES_BETWEEN = new RegExp(`${START}-|-${END}`, 'g');
const FINAL_H = new RegExp(`ah${END}`, 'g');
const DIVISIONS = new RegExp(String.raw`${START}(?:${words})-(?:of-)?([^|\n]+)|-(?:${words})${END}`, 'g');
const ARABIC_ARTICLES = new RegExp(String.raw`${START}(?:a[dlnrstz]|ash|el)-(?=[^|\n])`, 'g');

/**
 * Bare keys of very many names at once, without marks; bars and line ends between names stay.
 * One by one, as `bareKey(placeKey(name))` makes them, takes half as long again.
 */
export function bareKeysOf(names: string): string {
  return withoutMarks(names)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/['’ʼ]/g, '')
    .replace(SIGNS_BETWEEN, '-')
    .replace(EDGES_BETWEEN, '')
    .replace(FINAL_H, 'a')
    .replace(DIVISIONS, '$1')
    .replace(ARABIC_ARTICLES, '');
}

/** Without the marks of any script: what a key and a name of it have in common. */
export function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}
