import { config } from '../../postil.config.ts';
import { collectionTimeline, type TimelineDay, type TimelineEntry } from '../register/collection-timeline.ts';
import { interfaceLanguage, stringsFor } from '../strings/strings.ts';
import { dateText } from './article-dates.ts';
import { slugOf, teaser, type Teaser } from './articles.ts';
import { loadCollection, type Collection } from './entities.ts';
import { articlePath, pathTo } from './urls.ts';

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
  pages: { current: number; last: number; earlier?: string | undefined; later?: string | undefined };
}

/** Lines of one page, about; a day is never divided. */
const PAGE_LINES = 200;

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
    number: i === 0 ? undefined : String(i + 1),
    view: {
      years: yearsOf(page, collection, language),
      index,
      pages: {
        current: i + 1,
        last: pages.length,
        earlier: i > 0 ? pagePath(i - 1) : undefined,
        later: i + 1 < pages.length ? pagePath(i + 1) : undefined,
      },
    },
  }));
}

/** Days in pages of about the same length; one empty page where there are none. */
function pagesOf(days: readonly TimelineDay[]): TimelineDay[][] {
  const pages: TimelineDay[][] = [[]];
  let lines = 0;
  for (const day of days) {
    if (lines > 0 && lines + day.entries.length > PAGE_LINES) {
      pages.push([]);
      lines = 0;
    }
    pages.at(-1)?.push(day);
    lines += day.entries.length;
  }
  return pages;
}

function indexOf(pages: readonly TimelineDay[][], language: string): TimelineView['index'] {
  const numbers = new Intl.NumberFormat(language);
  const days = pages.flatMap((page, i) => page.map((day) => ({ ...day, path: pagePath(i) })));
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
  { kind, slug, sentence, anchor, to }: TimelineEntry,
  { date, precision }: Pick<TimelineDay, 'date' | 'precision'>,
  { articleBySlug }: Collection,
  language: string,
): TimelineLine[] {
  const entry = articleBySlug.get(slug);
  if (!entry) return [];
  const article = teaser(entry);
  if (kind === 'published') {
    const note = stringsFor(language).published;
    return [{ href: article.href, text: article.title, article, note, isPublication: true }];
  }
  const href = anchor === undefined ? article.href : `${articlePath(slug)}#${anchor}`;
  const note = to && dateText({ precision, from: firstDay(date), to: firstDay(to) }, language);
  return [{ href, text: sentence ?? '', article, note, isPublication: false }];
}

const yearOf = (date: string) => date.slice(0, 4);
const yearAnchor = (year: string) => `y${year}`;
/** `2016-10` → `2016-10-01` */
const firstDay = (date: string) => date + '-01-01'.slice(date.length - 4);
const pagePath = (index: number) => pathTo(index === 0 ? 'timeline/' : `timeline/${index + 1}/`);
