import { config } from '../../../postil.config.ts';
import { collectionTimeline, type TimelineDay, type TimelineEntry } from '../../collection/timeline.ts';
import { interfaceLanguage, stringsFor } from '../../strings/strings.ts';
import { dateText } from './article-dates.ts';
import { slugOf, teaser, type Teaser } from '../store.ts';
import { loadCollection, type Collection } from './entities.ts';
import { inPages, pageEnding, pageLinks, pageParam, type PageLinks } from '../paginate.ts';
import { articlePath, pathTo } from '../routes.ts';

/** That an article appeared, or a sentence that names a day. */
export interface TimelineLine {
  /** An article, or the place in it that names the day. */
  href: string;
  text: string;
  article: Teaser;
  /** Such as `Published`, or `17–19 October 2016` for what is longer than its day; none for the rest. */
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

export interface TimelineYear {
  year: string;
  anchor: string;
  dates: TimelineDate[];
}

/** A page of the timeline; the whole of it where it is short. */
export interface TimelineView {
  years: TimelineYear[];
  /** Every year of the whole timeline, and where it begins. */
  index: { year: string; href: string; count: string }[];
  pages: PageLinks;
}

/** Lines of one page; a day that is named by many goes on on the next. */
const PAGE_LINES = 150;

/** The pages of the timeline, the earliest days first: the number in its address, and what it shows. */
export async function timelinePages(): Promise<{ number: string | undefined; view: TimelineView }[]> {
  const collection = await loadCollection();
  const language = interfaceLanguage(config.language, 'en');
  const days = collectionTimeline(
    collection.articles.map((article) => ({
      slug: slugOf(article),
      published: article.data.published,
      dates: article.data.dates,
    })),
  );
  const pages = pagesOf(days);
  const index = indexOf(pages, language);
  return pages.map((page, i) => ({
    number: pageParam(i + 1),
    view: {
      years: yearsOf(page, collection, language),
      index,
      pages: pageLinks(i + 1, pages.length, pagePath),
    },
  }));
}

function pagesOf(days: readonly TimelineDay[]): TimelineDay[][] {
  const lines = days.flatMap((day) => day.entries.map((entry) => ({ day, entry })));
  return inPages(lines, PAGE_LINES).map((page) =>
    [...Map.groupBy(page, ({ day }) => day)].map(([day, own]) => ({ ...day, entries: own.map(({ entry }) => entry) })),
  );
}

function indexOf(pages: readonly TimelineDay[][], language: string): TimelineView['index'] {
  const numbers = new Intl.NumberFormat(language);
  const days = pages.flatMap((page, i) => page.map((day) => ({ ...day, path: pagePath(i + 1) })));
  return [...Map.groupBy(days, ({ date }) => yearOf(date))].map(([year, ofYear]) => ({
    year,
    href: `${ofYear[0]?.path ?? ''}#${yearAnchor(year)}`,
    count: numbers.format(ofYear.reduce((sum, { entries }) => sum + entries.length, 0)),
  }));
}

function yearsOf(days: readonly TimelineDay[], collection: Collection, language: string): TimelineYear[] {
  return [...Map.groupBy(days, ({ date }) => yearOf(date))].map(([year, ofYear]) => ({
    year,
    anchor: yearAnchor(year),
    dates: ofYear.map(({ date, precision, entries }) => ({
      iso: date,
      text: dateText({ precision, from: firstDay(date) }, language),
      lines: entries.flatMap((entry) => timelineLine(entry, { date, precision }, collection, language)),
    })),
  }));
}

function timelineLine(
  timelineEntry: TimelineEntry,
  { date, precision }: Pick<TimelineDay, 'date' | 'precision'>,
  { articleBySlug }: Collection,
  language: string,
): TimelineLine[] {
  const { kind, slug } = timelineEntry;
  const entry = articleBySlug.get(slug);
  if (!entry) return [];
  const article = teaser(entry);
  if (kind === 'published') {
    const note = stringsFor(language).published;
    return [{ href: article.href, text: article.title, article, note, isPublication: true }];
  }
  const { sentence, anchor, to } = timelineEntry;
  const note = to && dateText({ precision, from: firstDay(date), to: firstDay(to) }, language);
  return [{ href: `${articlePath(slug)}#${anchor}`, text: sentence, article, note, isPublication: false }];
}

const yearOf = (date: string) => date.slice(0, 4);
const yearAnchor = (year: string) => `y${year}`;
/** `2016-10` → `2016-10-01` */
const firstDay = (date: string) => date + '-01-01'.slice(date.length - 4);
const pagePath = (number: number) => pathTo(`timeline/${pageEnding(number)}`);
