import type { ExportArticle } from '../model.ts';

/** An article whose day is known; both instants are UTC where the source names no zone. */
export interface DatedArticle extends ExportArticle {
  published: Date;
  updated: Date;
}

/** Articles of a feed: the `limit` latest, newest first. A feed lists by date, so articles without one are not in it. */
export function feedArticles(articles: readonly ExportArticle[], limit: number): DatedArticle[] {
  return articles
    .flatMap((article): DatedArticle[] => {
      const { published, modified } = article.metadata;
      const first = published ?? modified;
      if (first === undefined) return [];
      return [{ ...article, published: toInstant(first), updated: toInstant(modified ?? first) }];
    })
    .sort((a, b) => b.published.getTime() - a.published.getTime())
    .slice(0, limit);
}

/** `2016-10-23` and `2016-10-23T13:30` name no zone and are read as UTC. */
function toInstant(date: string): Date {
  if (!date.includes('T')) return new Date(`${date}T00:00Z`);
  return new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : `${date}Z`);
}

/** When a feed last changed. One without articles never has; formats that need a date get the first there is. */
export function lastChange(articles: readonly DatedArticle[]): Date {
  return new Date(Math.max(0, ...articles.map(({ updated }) => updated.getTime())));
}
