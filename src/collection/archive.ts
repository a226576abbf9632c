import type { ArticleSlug } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';
import { byDay, type DatedArticle } from './first-last-mention.ts';

/** A year's articles. */
export interface ArchiveYear {
  /** Four digits. */
  year: string;
  count: number;
  months: ArchiveMonth[];
}

/** A month's articles, the latest first. */
export interface ArchiveMonth {
  /** `2016-10` */
  month: string;
  articles: ArticleSlug[];
}

/** A collection by date of appearance. */
export interface Archive {
  /** The latest first, only those in which something appeared; months likewise. */
  years: ArchiveYear[];
  /** Articles without a date, by slug. */
  undated: ArticleSlug[];
}

/** Every article in its month and year. */
export function archiveOf(articles: readonly DatedArticle[]): Archive {
  const sorted = byDay(articles);
  const dated = sorted.flatMap(({ slug, published }) => (published === undefined ? [] : { slug, published })).reverse();
  const months = [...Map.groupBy(dated, ({ published }) => published.slice(0, 7))]
    .sort(([a], [b]) => compareText(b, a))
    .map(([month, group]): ArchiveMonth => ({ month, articles: group.map(({ slug }) => slug) }));
  const years = [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, months]): ArchiveYear => {
    return { year, months, count: months.reduce((sum, { articles }) => sum + articles.length, 0) };
  });
  return { years, undated: sorted.filter(({ published }) => published === undefined).map(({ slug }) => slug) };
}
