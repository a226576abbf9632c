import { config } from '../../../postil.config.ts';
import { archiveOf } from '../../collection/archive.ts';
import { counted, interfaceLanguage, stringsFor } from '../../strings/strings.ts';
import { dateText } from './article-dates.ts';
import { allArticles, slugOf, teaser, type ArticleEntry, type Teaser } from '../store.ts';
import { publisherPages } from './publishers.ts';
import { sectionPath } from '../section-names.ts';
import { sectionPages } from './sections.ts';
import type { Crumb } from './site.ts';
import { pathTo, publisherPath } from '../routes.ts';

/** A list of articles: its name, how many they are, where it is. */
export interface ListLink {
  href: string;
  text: string;
  count: string;
}

/** The ways into the collection: by date, by publisher, by section. */
export interface ArchiveView {
  years: { year: ListLink; months: ListLink[] }[];
  undated?: ListLink | undefined;
  publishers: ListLink[];
  sections: ListLink[];
}

/** The articles of a year or month, or those without a date. */
export interface PeriodView {
  title: string;
  crumbs: Crumb[];
  teasers: Teaser[];
}

const UNDATED = 'undated';
const language = interfaceLanguage(config.language, 'en');
const strings = stringsFor(language);

/** The page that leads to all lists of articles. */
export async function archiveView(): Promise<ArchiveView> {
  const { years, undated } = archiveOf(await datedArticles());
  const link = (href: string, text: string, count: number): ListLink => {
    return { href, text, count: counted(strings.articles, count, language) };
  };
  const publishers = await publisherPages();
  const sections = await sectionPages();
  return {
    years: years.map(({ year, count, months }) => ({
      year: link(periodPath(year), year, count),
      months: months.map(({ month, articles }) => link(periodPath(month), periodText(month), articles.length)),
    })),
    undated: undated.length > 0 ? link(periodPath(UNDATED), strings.undated, undated.length) : undefined,
    publishers: publishers.map(({ view: { name, teasers } }) => link(publisherPath(name), name, teasers.length)),
    sections: sections.map(({ view: { name, teasers }, slug }) => link(sectionPath(slug), name, teasers.length)),
  };
}

/** A list for each year and month in which something appeared, and one for what has no date. */
export async function periodPages(): Promise<{ period: string; view: PeriodView }[]> {
  const articles = await datedArticles();
  const teaserBySlug = new Map(articles.map(({ slug, entry }) => [slug, teaser(entry)]));
  const { years, undated } = archiveOf(articles);
  const months = years.flatMap((year) => year.months.map((month) => ({ period: month.month, slugs: month.articles })));
  const wholeYears = years.map(({ year, months }) => ({
    period: year,
    slugs: months.flatMap(({ articles }) => articles),
  }));
  const periods = [...wholeYears, ...months, ...(undated.length > 0 ? [{ period: UNDATED, slugs: undated }] : [])];
  return periods.map(({ period, slugs }) => ({
    period,
    view: {
      title: periodText(period),
      crumbs: crumbsOf(period),
      teasers: slugs.flatMap((slug) => teaserBySlug.get(slug) ?? []),
    },
  }));
}

async function datedArticles() {
  const articles = await allArticles();
  return articles.map((entry: ArticleEntry) => ({ slug: slugOf(entry), published: entry.data.published, entry }));
}

function periodText(period: string): string {
  if (period === UNDATED) return strings.undated;
  const isYear = period.length === 4;
  return dateText(
    { precision: isYear ? 'year' : 'month', from: isYear ? `${period}-01-01` : `${period}-01` },
    language,
  );
}

function crumbsOf(period: string): Crumb[] {
  const year = period.slice(0, 4);
  const archive = [
    { href: pathTo(''), text: strings.home },
    { href: pathTo('archive/'), text: strings.archive },
  ];
  return /^\d{4}-/.test(period) ? [...archive, { href: periodPath(year), text: year }] : archive;
}

const periodPath = (period: string) => pathTo(`archive/${period}/`);
