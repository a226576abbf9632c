import type { ArticleSlug } from '../article/ids.ts';
import { compareText } from './article-names.ts';
import { dayOf, type DatedArticle } from './seen.ts';

export type Precision = 'day' | 'month' | 'year';

/** A date that a text names, resolved. */
export interface NamedDate {
  /** ISO 8601 as precise as it is known: `2016-10-17`, `2016-10` or `2016`. */
  date: string;
  /** The sentence that names it. */
  sentence: string;
  /** The id of the mention in its article's page. */
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
}

/** All that falls on one day, or in one month or year where no more is known. */
export interface TimelineDay {
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
  return [...dates].flatMap(({ date, sentence, anchor }): DatedEntry[] => {
    const key = `${date} ${sentence}`;
    if (told.has(key)) return [];
    told.add(key);
    return [{ date, entry: { kind: 'named', slug, sentence, ...(anchor !== undefined && { anchor }) } }];
  });
}

function precisionOf(date: string): Precision {
  const [, month, day] = date.split('-');
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}
