import type { TimelineDay, TimelineEntry } from '../../collection/timeline.ts';
import { numberFormat } from '../../text/formatters.ts';
import type { Link } from '../link.ts';
import type { PageOf } from '../page.ts';
import { paginate, pagination, type Pagination } from '../paginate.ts';
import type { Site } from '../site.ts';
import { dateText } from './dates.ts';
import { teaserOf, type Teaser } from './teaser.ts';

/** The publication of an article, or a sentence that names a date. */
export interface TimelineLine {
  /** The article, or the place in it that names the date. */
  href: string;
  text: string;
  article: Teaser;
  /** Such as `Published`, or `17–19 October 2016` for a range that begins on the day. */
  note?: string | undefined;
  isPublication: boolean;
}

/** The lines of a day, or of a month or year of which no more is known. */
export interface TimelineDate {
  /** ISO 8601. */
  iso: string;
  text: string;
  lines: TimelineLine[];
}

/** The dates of a year. */
export interface TimelineYear {
  year: string;
  anchor: string;
  dates: TimelineDate[];
}

/** A page of the timeline. */
export interface TimelineView {
  years: TimelineYear[];
  /** Every year of the whole timeline, with where it begins; none where there is only one. */
  index: Link[];
  pages?: Pagination | undefined;
}

/** Lines on one page; a day with many is continued on the next. */
const PAGE_LINES = 250;

/** Lists the pages of the timeline, the earliest dates first. */
export function timelinePages(site: Site): PageOf<TimelineView>[] {
  const { collection, routes, strings } = site;
  const pages = splitIntoPages(collection.timeline);
  const index = yearIndex(site, pages);
  const names = { previous: strings.earlier, next: strings.later };
  return pages.map((days, i) => ({
    href: routes.timeline(i + 1),
    get view() {
      return {
        years: timelineYears(site, days),
        index: index.length > 1 ? index : [],
        pages: pagination([i + 1, pages.length], routes.timeline, names, strings),
      };
    },
  }));
}

function splitIntoPages(days: readonly TimelineDay[]): TimelineDay[][] {
  const lines = days.flatMap((day) => day.entries.map((entry) => ({ day, entry })));
  return paginate(lines, PAGE_LINES).map((page) =>
    [...Map.groupBy(page, ({ day }) => day)].map(([day, group]) => ({
      ...day,
      entries: group.map(({ entry }) => entry),
    })),
  );
}

function yearIndex({ routes, language }: Site, pages: readonly TimelineDay[][]): Link[] {
  const days = pages.flatMap((page, i) => page.map((day) => ({ ...day, path: routes.timeline(i + 1) })));
  return [...Map.groupBy(days, ({ date }) => yearOf(date))].map(([year, ofYear]) => ({
    text: year,
    href: `${ofYear[0]?.path ?? ''}#${yearAnchor(year)}`,
    count: numberFormat(language).format(ofYear.reduce((sum, { entries }) => sum + entries.length, 0)),
  }));
}

function timelineYears(site: Site, days: readonly TimelineDay[]): TimelineYear[] {
  return [...Map.groupBy(days, ({ date }) => yearOf(date))].map(([year, ofYear]) => ({
    year,
    anchor: yearAnchor(year),
    dates: ofYear.map(({ date, precision, entries }) => ({
      iso: date,
      text: dateText({ precision, from: firstDay(date) }, site.language),
      lines: entries.flatMap((entry) => timelineLine(site, entry, { date, precision })),
    })),
  }));
}

function timelineLine(
  site: Site,
  entry: TimelineEntry,
  { date, precision }: Pick<TimelineDay, 'date' | 'precision'>,
): TimelineLine[] {
  const { collection, routes, strings, language } = site;
  const article = collection.articleBySlug.get(entry.slug);
  if (!article) return [];
  const teaser = teaserOf(site, article);
  if (entry.kind === 'published') {
    const { href, title } = teaser;
    return [{ href, text: title, article: teaser, note: strings.published, isPublication: true }];
  }
  const { slug, sentence, anchor, to } = entry;
  const note = to && dateText({ precision, from: firstDay(date), to: firstDay(to) }, language);
  return [{ href: `${routes.article(slug)}#${anchor}`, text: sentence, article: teaser, note, isPublication: false }];
}

const yearOf = (date: string) => date.slice(0, 4);
const yearAnchor = (year: string) => `y${year}`;
/** `2016-10` → `2016-10-01` */
const firstDay = (date: string) => date + '-01-01'.slice(date.length - 4);
