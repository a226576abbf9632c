import type { ArticleSlug, EntityId } from '../article/ids.ts';

/** An article and how often it names what. */
export interface ArticleNames {
  slug: ArticleSlug;
  counts: ReadonlyMap<EntityId, number>;
}

/** Plain comparison by code unit: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
