import type { AnnotatedArticle } from '../../model/annotation.ts';
import { collator } from '../../text/formatters.ts';
import type { Link } from '../link.ts';
import type { PageOf } from '../page.ts';
import { paginate, pagination, type Pagination } from '../paginate.ts';
import { publisherSlug, sectionSlug, UNDATED } from '../routes.ts';
import { oncePerSite, type Site } from '../site.ts';
import { dateText } from './dates.ts';
import { sectionName, teaserOf, type Teaser } from './teaser.ts';

/** A page of a list of articles. */
export interface ArticleListView {
  title: string;
  /** What kind of list it is, such as `Section`. */
  label: string;
  crumbs: Link[];
  teasers: Teaser[];
  pages?: Pagination | undefined;
}

/** A page of a list. */
export interface ArticleListPage extends PageOf<ArticleListView> {
  /** What the list is called in its path; empty for the front page. */
  slug: string;
}

/** A list of articles before it is split into pages. */
export interface ArticleList {
  slug: string;
  name: string;
  articles: readonly AnnotatedArticle[];
}

/** Returns the pages of the front page's list: every article, the latest first. */
export function latestPages(site: Site): ArticleListPage[] {
  const list = { slug: '', name: site.strings.latest, articles: site.collection.articles };
  return listPages(site, list, { label: '', crumbs: [], pathOf: (page) => site.routes.latest(page) });
}

/** Lists each publisher's articles, by name; publishers whose names differ in spelling only share a list. */
export const publisherLists = oncePerSite((site): ArticleList[] => {
  const lists = groupBy(
    site,
    ({ publisher }) => publisher,
    publisherSlug,
    (name) => name,
  );
  const { compare } = collator(site.config.language);
  return lists.sort((a, b) => compare(a.name, b.name));
});

/** Returns the pages of each publisher's list. */
export function publisherPages(site: Site): ArticleListPage[] {
  const { strings, routes } = site;
  return publisherLists(site).flatMap((list) =>
    listPages(site, list, {
      label: strings.filterPublisher,
      crumbs: archiveCrumbs(site),
      pathOf: (page) => routes.publisher(list.slug, page),
    }),
  );
}

/** Lists each section's articles; sections whose names differ in spelling only share a list. */
export const sectionLists = oncePerSite((site) => groupBy(site, ({ section }) => section, sectionSlug, sectionName));

/** Returns the pages of each section's list. */
export function sectionPages(site: Site): ArticleListPage[] {
  const { strings, routes } = site;
  const pages = sectionLists(site).flatMap((list) =>
    listPages(site, list, {
      label: strings.section,
      crumbs: archiveCrumbs(site),
      pathOf: (page) => routes.section(list.slug, page),
    }),
  );
  return pages.map((page) => ({
    slug: page.slug,
    href: page.href,
    get view() {
      const { view } = page;
      return { ...view, teasers: view.teasers.map(withoutSection) };
    },
  }));
}

/** Returns the pages of the archive: for each year, each month, and what has no date. */
export function periodPages(site: Site): ArticleListPage[] {
  const { years, undated } = site.collection.archive;
  const yearLists = years.map(({ year, months }) => ({
    period: year,
    slugs: months.flatMap(({ articles }) => articles),
  }));
  const monthLists = years.flatMap(({ months }) =>
    months.map(({ month, articles }) => ({ period: month, slugs: articles })),
  );
  const periods = [...yearLists, ...monthLists, ...(undated.length > 0 ? [{ period: UNDATED, slugs: undated }] : [])];
  return periods.flatMap(({ period, slugs }) => {
    const articles = slugs.flatMap((slug) => site.collection.articleBySlug.get(slug) ?? []);
    return listPages(
      site,
      { slug: period, name: periodText(site, period), articles },
      {
        label: site.strings.archive,
        crumbs: periodCrumbs(site, period),
        pathOf: (page) => site.routes.period(period, page),
      },
    );
  });
}

/** Writes a period of the archive in words: `2016`, `2016-10` or `undated`. */
export function periodText({ strings, language }: Site, period: string): string {
  if (period === UNDATED) return strings.undated;
  const isYear = period.length === 4;
  const [precision, from] = isYear ? (['year', `${period}-01-01`] as const) : (['month', `${period}-01`] as const);
  return dateText({ precision, from }, language);
}

/** Groups the articles that have a key by its slug; the first key of a group names the list. */
function groupBy(
  { collection }: Site,
  keyOf: (article: AnnotatedArticle) => string | undefined,
  slugOf: (key: string) => string,
  nameOf: (key: string) => string,
): ArticleList[] {
  const keyed = collection.articles.flatMap((article) => {
    const key = keyOf(article);
    return key === undefined ? [] : [{ article, key }];
  });
  return [...Map.groupBy(keyed, ({ key }) => slugOf(key))].map(([slug, group]) => ({
    slug,
    name: nameOf(group[0]?.key ?? slug),
    articles: group.map(({ article }) => article),
  }));
}

function listPages(
  site: Site,
  { slug, name, articles }: ArticleList,
  { label, crumbs, pathOf }: Pick<ArticleListView, 'label' | 'crumbs'> & { pathOf: (page: number) => string },
): ArticleListPage[] {
  const { strings, config } = site;
  const names = { previous: strings.newer, next: strings.older };
  const pages = paginate(articles, config.pageSize);
  return pages.map((page, index) => ({
    slug,
    href: pathOf(index + 1),
    get view() {
      return {
        title: name,
        label,
        crumbs,
        teasers: page.map((article) => teaserOf(site, article)),
        pages: pagination([index + 1, pages.length], pathOf, names, strings),
      };
    },
  }));
}

/** In a section's list every article would name the section. */
function withoutSection(teaser: Teaser): Teaser {
  return { ...teaser, section: undefined };
}

function archiveCrumbs({ routes, strings }: Site): Link[] {
  return [
    { href: routes.home, text: strings.home },
    { href: routes.archive, text: strings.archive },
  ];
}

function periodCrumbs(site: Site, period: string): Link[] {
  const year = period.slice(0, 4);
  const isMonth = /^\d{4}-/.test(period);
  return [...archiveCrumbs(site), ...(isMonth ? [{ href: site.routes.period(year), text: year }] : [])];
}
