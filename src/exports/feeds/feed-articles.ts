import type { ExportArticle } from '../model.ts';

/** What a feed has of an article. */
export type FeedArticle = Pick<ExportArticle, 'url' | 'metadata' | 'html'>;

/** An article with a known date. Dates without a time zone are read as UTC. */
export interface DatedArticle extends FeedArticle {
  published: Date;
  updated: Date;
}

/** Returns the `limit` latest articles, newest first, without those that have no date. */
export function selectFeedArticles(articles: readonly FeedArticle[], limit: number): DatedArticle[] {
  const dated = articles.flatMap((article) => {
    const { published, modified } = article.metadata;
    const date = published ?? modified;
    return date === undefined ? [] : [{ article, published: toInstant(date), updated: toInstant(modified ?? date) }];
  });
  return dated
    .sort((a, b) => b.published.getTime() - a.published.getTime())
    .slice(0, limit)
    .map(({ article: { url, metadata, html }, ...dates }) => ({ url, metadata, html, ...dates }));
}

/** Reads a date or time in ISO 8601; one without a time zone is UTC. */
function toInstant(date: string): Date {
  if (!date.includes('T')) return new Date(`${date}T00:00Z`);
  return new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : `${date}Z`);
}

/** Returns the time of a feed's last change; of one without articles, the earliest time, because formats require one. */
export function lastChange(articles: readonly DatedArticle[]): Date {
  return new Date(Math.max(0, ...articles.map(({ updated }) => updated.getTime())));
}
