import { config } from '../../../postil.config.ts';
import { counted, fill, interfaceLanguage, stringsFor } from '../../strings/strings.ts';
import { citationOf } from '../../exports/citations/citation.ts';
import { toPlainCitation } from '../../exports/citations/plain.ts';
import type { ExportArticle } from '../../exports/model.ts';
import { jsonForScript, newsArticle } from '../../exports/news-article.ts';
import { dateLines, type DateLine } from './article-dates.ts';
import { articleFileLinks, type ArticleFileLink } from './article-files.ts';
import { articleMap } from './article-map.ts';
import { articleHeader, slugOf, teaser, type ArticleEntry, type ArticleHeaderView, type Teaser } from '../store.ts';
import { loadCollection } from './entities.ts';
import { facetsOf, type Facets } from './facets.ts';
import { loadExports, type ExportCollection } from './export-model.ts';
import { picturePath } from './images.ts';
import { marginGroups, type MarginGroup } from './margin.ts';
import type { PlacesMapView } from './places-map.ts';
import { quoting, type Quoting } from './quoting.ts';
import { relatedArticles, type RelatedView } from './related-articles.ts';
import type { Crumb } from './site.ts';
import { sectionName, sectionPath } from '../section-names.ts';
import { addressOf, pathTo } from '../routes.ts';

/** All that an article's page shows. */
export interface ArticleView {
  /** The language of the page around the article. */
  language: string;
  /** What the search calls it, in the site's language whatever the article's. */
  kind: string;
  /** The body, annotated. */
  html: string;
  header: ArticleHeaderView;
  crumbs: Crumb[];
  margin: MarginGroup[];
  /** Of the places it names. */
  map?: PlacesMapView | undefined;
  dates: DateLine[];
  /** Such as `12 names`; what the button says that opens the sidebar on a phone. */
  names: string;
  earlier?: Teaser | undefined;
  later?: Teaser | undefined;
  printedFrom: string;
  /** The whole address of the picture that a link to the article shows elsewhere. */
  picture?: string | undefined;
  exports: ArticleExports;
  related: RelatedView[];
  facets: Facets;
}

/** How an article is cited, and what else it can be had as. */
export interface ArticleExports {
  citation: Quoting;
  files: ArticleFileLink[];
  /** A schema.org NewsArticle, as the content of a `script` element. */
  jsonLd: string;
}

/** A page for each article: its slug and what it shows. */
export async function articlePages(): Promise<{ slug: string; view: ArticleView }[]> {
  const collection = await loadCollection();
  const { articles, entities } = collection;
  const exported = await loadExports();
  return articles.map((article) => {
    const language = interfaceLanguage(article.data.language, config.language);
    const strings = stringsFor(language);
    const header = articleHeader(article);
    const margin = marginGroups(article.data.annotations, entities, language);
    const { earlier, later } = neighbors(article, articles);
    const picture = picturePath(article);
    const view: ArticleView = {
      language,
      kind: stringsFor(config.language).article,
      html: article.rendered?.html ?? '',
      header,
      crumbs: [{ href: pathTo(''), text: strings.home }, ...sectionCrumb(article.data.section)],
      margin,
      map: articleMap(article, collection, language),
      dates: dateLines(article.data.dates, language),
      names: counted(strings.names, margin.flatMap(({ entries }) => entries).length, language),
      earlier: earlier && teaser(earlier),
      later: later && teaser(later),
      printedFrom: fill(strings.printedFrom, { url: addressOf(header.href) }),
      picture: picture && addressOf(picture),
      exports: articleExports(exported.articleBySlug.get(slugOf(article)), exported, language),
      facets: facetsOf(article, collection),
      related: relatedArticles(article, collection, language),
    };
    return { slug: slugOf(article), view };
  });
}

/** The articles before and after in the same section, or among those that have none. */
function neighbors(article: ArticleEntry, articles: readonly ArticleEntry[]) {
  const same = articles.filter(({ data }) => data.section === article.data.section);
  const place = same.indexOf(article);
  return { earlier: same[place + 1], later: same[place - 1] };
}

function sectionCrumb(section: string | undefined): Crumb[] {
  return section === undefined ? [] : [{ href: sectionPath(section), text: sectionName(section) }];
}

function articleExports(
  article: ExportArticle | undefined,
  { entities, site }: ExportCollection,
  language: string,
): ArticleExports {
  if (!article) throw new Error('an article has a page but is not exported');
  return {
    citation: quoting(
      toPlainCitation(citationOf(article), language),
      article.metadata.title,
      article.metadata.language,
    ),
    files: articleFileLinks(article.slug),
    jsonLd: jsonForScript(newsArticle(article, entities, site)),
  };
}
