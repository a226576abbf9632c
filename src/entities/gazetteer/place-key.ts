import { slugify } from '../../article/ids.ts';
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
