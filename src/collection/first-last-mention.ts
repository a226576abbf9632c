import type { ArticleSlug, EntityId } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';

/** An article and when it appeared (ISO 8601). */
export interface DatedArticle {
  slug: ArticleSlug;
  published?: string | undefined;
}

/** When a collection named something for the first and the last time. */
export interface Seen {
  first: { slug: ArticleSlug; day: string };
  last: { slug: ArticleSlug; day: string };
}

/** First and last sight of each entity; articles without a date say nothing. On the same day the slug decides. */
export function firstAndLastSeen(
  articles: Iterable<DatedArticle & { entities: Iterable<EntityId> }>,
): Map<EntityId, Seen> {
  const seen = new Map<EntityId, Seen>();
  for (const { slug, published, entities } of byDay([...articles])) {
    if (published === undefined) continue;
    const sight = { slug, day: dayOf(published) };
    for (const id of new Set(entities)) seen.set(id, { first: seen.get(id)?.first ?? sight, last: sight });
  }
  return seen;
}

/** The day of an ISO 8601 date, as its source gave it, whatever the zone. */
export function dayOf(published: string): string {
  return published.slice(0, 10);
}

/** Earliest first, then by slug; those without a date last. */
export function byDay<Article extends DatedArticle>(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => compareText(sortKey(a), sortKey(b)) || compareText(a.slug, b.slug));
}

/** `~` stands behind all digits. */
const sortKey = ({ published }: DatedArticle) => (published === undefined ? '~' : dayOf(published));
