import type { AnnotatedDate } from '../model/annotation.ts';
import type { ArticleSlug } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';
import { dayOf, type ArticleDate } from './first-last-mention.ts';
import { oncePer } from './once.ts';

/** How precise a date is known to be. */
export type Precision = AnnotatedDate['precision'];

/** An article and the dates its text names, in reading order. */
export interface TimelineArticle extends ArticleDate {
  dates: Iterable<AnnotatedDate>;
}

/** The publication of an article, or a sentence of one that names a date. */
export type TimelineEntry = { kind: 'published'; slug: ArticleSlug } | NamedDateEntry;

interface NamedDateEntry {
  kind: 'named';
  slug: ArticleSlug;
  sentence: string;
  /** The id of the date in the article's page. */
  anchor: string;
  /** The end of a range, as precise as its date. */
  to?: string;
}

/** Everything that is dated to one day, or to one month or year where no more is known. */
export interface TimelineDay {
  /** ISO 8601 as precise as it is known: `2016-10-17`, `2016-10` or `2016`. */
  date: string;
  precision: Precision;
  /** Publications first, then sentences; each by slug and in reading order. */
  entries: TimelineEntry[];
}

/** Lists dates in order, a year before its months and a month before its days. A sentence counts once for a date. */
export function collectionTimeline(articles: Iterable<TimelineArticle>): TimelineDay[] {
  const sorted = [...articles].sort((a, b) => compareText(a.slug, b.slug));
  const dated = [...sorted.flatMap(publicationOf), ...sorted.flatMap(namedDates)];
  return [...Map.groupBy(dated, ({ date }) => date)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([date, group]) => ({ date, precision: precisionOf(date), entries: group.map(({ entry }) => entry) }));
}

interface DatedEntry {
  date: string;
  entry: TimelineEntry;
}

function publicationOf({ slug, published }: TimelineArticle): DatedEntry[] {
  return published === undefined ? [] : [{ date: dayOf(published), entry: { kind: 'published', slug } }];
}

/** Once for each article object. */
const namedDates = oncePer(({ slug, dates }: TimelineArticle): readonly DatedEntry[] => {
  const seen = new Set<string>();
  return [...dates].flatMap(({ precision, from, to, sentence, anchor }): DatedEntry[] => {
    const date = from.slice(0, DATE_LENGTHS[precision]);
    const end = to?.slice(0, DATE_LENGTHS[precision]) ?? date;
    const key = `${date} ${sentence}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ date, entry: { kind: 'named', slug, sentence, anchor, ...(end !== date && { to: end }) } }];
  });
});

/** Characters of an ISO 8601 date. */
const DATE_LENGTHS: Record<Precision, number> = { day: 10, month: 7, year: 4 };

function precisionOf(date: string): Precision {
  return date.length === DATE_LENGTHS.year ? 'year' : date.length === DATE_LENGTHS.month ? 'month' : 'day';
}
