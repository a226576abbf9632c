import type { ArticleSlug } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';
import { sortByDay, type ArticleDate } from './first-last-mention.ts';

/** The articles of a year. */
export interface ArchiveYear {
  /** Four digits. */
  year: string;
  count: number;
  /** Only those in which an article was published, the latest first. */
  months: ArchiveMonth[];
}

/** The articles of a month. */
export interface ArchiveMonth {
  /** `2016-10` */
  month: string;
  /** The latest first. */
  articles: ArticleSlug[];
}

/** A collection by date of publication. */
export interface Archive {
  /** Only those in which an article was published, the latest first. */
  years: ArchiveYear[];
  /** Articles without a date, by slug. */
  undated: ArticleSlug[];
}

/** Groups articles by the month and year they were published in. */
export function archiveOf(articles: readonly ArticleDate[]): Archive {
  const sorted = sortByDay(articles);
  const dated = sorted.flatMap(({ slug, published }) => (published === undefined ? [] : { slug, published })).reverse();
  const months = [...Map.groupBy(dated, ({ published }) => published.slice(0, 7))]
    .sort(([a], [b]) => compareText(b, a))
    .map(([month, group]): ArchiveMonth => ({ month, articles: group.map(({ slug }) => slug) }));
  const years = [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, months]): ArchiveYear => {
    return { year, months, count: months.reduce((sum, { articles }) => sum + articles.length, 0) };
  });
  return { years, undated: sorted.filter(({ published }) => published === undefined).map(({ slug }) => slug) };
}
