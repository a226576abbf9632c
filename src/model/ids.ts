declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Identifies an article in URLs: the source's path below `content/sources` as slugs, without its ending. */
export type ArticleSlug = Branded<'ArticleSlug'>;

/** Identifies an entity in the whole collection: its type and the slug of its name, as in `place/mosul`. */
export type EntityId = Branded<'EntityId'>;

const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * Returns the letters and digits of a text, in any script, in lower case and joined by hyphens: safe in URLs and file
 * names. Latin letters lose their accents. May return an empty string.
 *
 * Slugs are addresses and must never change. That is why github-slugger is not used here: it keeps accents and leaves
 * several hyphens in a row.
 */
export function slugify(text: string): string {
  // Most names are plain, and this is faster.
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().replaceAll(' ', '-');
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Returns a function that makes slugs unique: one that it has returned before gets `-2`, `-3` … at its end. */
export function slugDeduplicator(): (slug: string) => string {
  /** The last number given to each slug that was asked for or returned. */
  const numbers = new Map<string, number>();
  return (slug) => {
    let unique = slug;
    let number = numbers.get(slug) ?? 1;
    while (numbers.has(unique)) unique = `${slug}-${++number}`;
    numbers.set(unique, 1);
    numbers.set(slug, number);
    return unique;
  };
}

/** Converts a source's path, keeping its folders: `raids/Rutba raid.txt` → `raids/rutba-raid`. */
export function sourcePathToSlug(path: string): ArticleSlug {
  return path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .map((part) => slugify(part) || 'untitled')
    .join('/') as ArticleSlug;
}

/**
 * Returns a slug for each article of a source. A single article has the source's own; several are named below it by
 * their titles, `exports/may` → `exports/may/storm-hits-coast`, so that another article in the source renames none.
 */
export function articleSlugs(source: ArticleSlug, titles: readonly string[]): ArticleSlug[] {
  if (titles.length === 1) return [source];
  const deduplicate = slugDeduplicator();
  return titles.map((title) => deduplicate(`${source}/${slugify(title) || 'untitled'}`) as ArticleSlug);
}

/** Returns the id of an entity: `('place', 'Mosul')` → `place/mosul`. */
export function entityId(type: string, name: string): EntityId {
  return `${type}/${slugify(name) || 'unnamed'}` as EntityId;
}
