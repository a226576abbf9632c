import type { ArticleSlug } from '../model/ids.ts';
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

/** Returns the first and last of the articles that mention an entity, by day; `undefined` where none has a date. */
export function findFirstLastMention(articles: Iterable<ArticleDate>): FirstLastMention | undefined {
  let found: FirstLastMention | undefined;
  for (const { slug, published } of articles) {
    if (published === undefined) continue;
    const mention = { slug, day: dayOf(published) };
    const { first, last }: FirstLastMention = found ?? { first: mention, last: mention };
    found = { first: isBefore(mention, first) ? mention : first, last: isBefore(last, mention) ? mention : last };
  }
  return found;
}

function isBefore(a: DatedMention, b: DatedMention): boolean {
  return a.day === b.day ? a.slug < b.slug : a.day < b.day;
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
