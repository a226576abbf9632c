import { counted } from '../../strings/strings.ts';
import type { Link } from '../link.ts';
import { UNDATED } from '../routes.ts';
import type { Site } from '../site.ts';
import { periodText, publisherLists, sectionLists, type ArticleList } from './article-lists.ts';

/** The page that leads to all lists of articles: by date, by publisher, by section. */
export interface ArchiveView {
  crumbs: Link[];
  years: { anchor: string; year: Link; months: Link[] }[];
  undated?: Link | undefined;
  publishers: Link[];
  sections: Link[];
}

/** Shows the archive with how many articles each list has. */
export function archiveView(site: Site): ArchiveView {
  const { routes, strings, language } = site;
  const { years, undated } = site.collection.archive;
  const link = (href: string, text: string, count: number): Link => {
    return { href, text, count: counted(strings.articles, count, language) };
  };
  const linkTo =
    (pathOf: (slug: string) => string) =>
    ({ slug, name, articles }: ArticleList) =>
      link(pathOf(slug), name, articles.length);
  return {
    crumbs: [{ href: routes.home, text: strings.home }],
    years: years.map(({ year, count, months }) => ({
      anchor: `y${year}`,
      year: link(routes.period(year), year, count),
      months: months.map(({ month, articles }) => link(routes.period(month), periodText(site, month), articles.length)),
    })),
    undated: undated.length > 0 ? link(routes.period(UNDATED), strings.undated, undated.length) : undefined,
    publishers: publisherLists(site).map(linkTo(routes.publisher)),
    sections: sectionLists(site).map(linkTo(routes.section)),
  };
}
