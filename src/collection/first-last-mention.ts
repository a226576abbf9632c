import type { ArticleSlug, EntityId } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';

/** When an article was published. */
export interface ArticleDate {
  slug: ArticleSlug;
  /** ISO 8601. */
  published?: string | undefined;
}

/** An article that mentions an entity, and the day it was published (ISO 8601). */
export interface DatedMention {
  slug: ArticleSlug;
  day: string;
}

/** When a collection mentions an entity for the first and the last time. */
export interface FirstLastMention {
  first: DatedMention;
  last: DatedMention;
}

/** Returns the first and last mention of each entity by date of publication; articles without a date are skipped. */
export function findFirstLastMentions(
  articles: readonly (ArticleDate & { entities: Iterable<EntityId> })[],
): Map<EntityId, FirstLastMention> {
  const found = new Map<EntityId, FirstLastMention>();
  for (const { slug, published, entities } of sortByDay(articles)) {
    if (published === undefined) continue;
    const mention = { slug, day: dayOf(published) };
    for (const id of new Set(entities)) found.set(id, { first: found.get(id)?.first ?? mention, last: mention });
  }
  return found;
}

/** Returns the day of an ISO 8601 date as its source gave it, whatever the zone. */
export function dayOf(published: string): string {
  return published.slice(0, 10);
}

/** Sorts articles by day, the earliest first, and by slug within a day; those without a date come last. */
export function sortByDay<Article extends ArticleDate>(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => compareText(sortKey(a), sortKey(b)) || compareText(a.slug, b.slug));
}

/** `~` sorts after all digits. */
const sortKey = ({ published }: ArticleDate) => (published === undefined ? '~' : dayOf(published));
