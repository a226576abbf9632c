import type { ArticleSlug, EntityId } from '../model/ids.ts';

/** An article and how often it names what. */
export interface ArticleNames {
  slug: ArticleSlug;
  counts: ReadonlyMap<EntityId, number>;
}
