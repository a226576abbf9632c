declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Names an article in URLs: the source's path below `content/sources`, slugified, without its ending. */
export type ArticleSlug = Branded<'ArticleSlug'>;

/** Names an entity over the whole collection: its type and the slug of its name, as in `place/mosul`. */
export type EntityId = Branded<'EntityId'>;

const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The letters and digits of any script, lower-cased, unaccented Latin, joined by hyphens: safe in URLs and file names. */
export function slugify(text: string): string {
  // As most names are.
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

/** `raids/Rutba raid.txt` → `raids/rutba-raid`; each folder keeps its level. */
export function sourcePathToSlug(path: string): ArticleSlug {
  return path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .map((part) => slugify(part) || 'untitled')
    .join('/') as ArticleSlug;
}

/**
 * The slugs of a source's articles: its own where there is one, else below it by their titles, so that a further
 * article in the source renames none: `exports/may` → `exports/may/storm-hits-coast`.
 */
export function articleSlugs(source: ArticleSlug, titles: readonly string[]): ArticleSlug[] {
  if (titles.length === 1) return [source];
  const taken = new Map<string, number>();
  return titles.map((title) => {
    const slug = `${source}/${slugify(title) || 'untitled'}`;
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return (count === 1 ? slug : `${slug}-${count}`) as ArticleSlug;
  });
}

/** `('place', 'Mosul')` → `place/mosul`. */
export function entityId(type: string, name: string): EntityId {
  return `${type}/${slugify(name) || 'unnamed'}` as EntityId;
}
