import type { ArticleSlug } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';
import { dayOf, type DatedArticle } from './first-last-mention.ts';

export type Precision = 'day' | 'month' | 'year';

/** A time that a text names, resolved, in its sentence. */
export interface NamedDate {
  precision: Precision;
  /** ISO 8601: the day, or the first of the month, year or range. */
  from: string;
  /** ISO 8601: the last day of what is longer than a day. */
  to?: string | undefined;
  sentence: string;
  /** The id of its mention in its article's page. */
  anchor?: string | undefined;
}

/** What a timeline needs of an article. */
export interface TimelineArticle extends DatedArticle {
  dates: Iterable<NamedDate>;
}

/** That an article appeared, or what one says of a day. */
export interface TimelineEntry {
  kind: 'published' | 'named';
  slug: ArticleSlug;
  sentence?: string;
  anchor?: string;
  /** Where a range ends, as precise as its date. */
  to?: string;
}

/** All that falls on one day, or in one month or year where no more is known. */
export interface TimelineDay {
  /** ISO 8601 as precise as it is known: `2016-10-17`, `2016-10` or `2016`. */
  date: string;
  precision: Precision;
  /** What appeared first, then what is told, each by slug and reading order. */
  entries: TimelineEntry[];
}

/** Days in order; a year stands before its months, a month before its days. A sentence counts once for a day. */
export function collectionTimeline(articles: Iterable<TimelineArticle>): TimelineDay[] {
  const sorted = [...articles].sort((a, b) => compareText(a.slug, b.slug));
  const dated = [...sorted.flatMap(appearances), ...sorted.flatMap(namings)];
  return [...Map.groupBy(dated, ({ date }) => date)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([date, group]) => ({ date, precision: precisionOf(date), entries: group.map(({ entry }) => entry) }));
}

interface DatedEntry {
  date: string;
  entry: TimelineEntry;
}

function appearances({ slug, published }: TimelineArticle): DatedEntry[] {
  return published === undefined ? [] : [{ date: dayOf(published), entry: { kind: 'published', slug } }];
}

function namings({ slug, dates }: TimelineArticle): DatedEntry[] {
  const told = new Set<string>();
  return [...dates].flatMap(({ precision, from, to, sentence, anchor }): DatedEntry[] => {
    const date = from.slice(0, LENGTHS[precision]);
    const end = to?.slice(0, LENGTHS[precision]) ?? date;
    const key = `${date} ${sentence}`;
    if (told.has(key)) return [];
    told.add(key);
    const range = end === date ? {} : { to: end };
    return [{ date, entry: { kind: 'named', slug, sentence, ...(anchor !== undefined && { anchor }), ...range } }];
  });
}

/** Characters of an ISO 8601 date. */
const LENGTHS: Record<Precision, number> = { day: 10, month: 7, year: 4 };

function precisionOf(date: string): Precision {
  return date.length === LENGTHS.year ? 'year' : date.length === LENGTHS.month ? 'month' : 'day';
}
