import { toCitation, toPlainCitation } from '../../exports/citations/citation.ts';
import { jsonForScript, toNewsArticle } from '../../exports/news-article.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { ArticleSlug, EntityId } from '../../model/ids.ts';
import { counted, fill, interfaceLanguage, stringsFor } from '../../strings/strings.ts';
import { listFormat } from '../../text/formatters.ts';
import type { Link } from '../link.ts';
import type { PageOf } from '../page.ts';
import type { Site } from '../site.ts';
import { articleFileLinks } from './article-files.ts';
import { articleKey } from './article-key.ts';
import { articleHeader, type ArticleHeaderView } from './article-header.ts';
import { dateLines, marginGroups, type MarginGroup } from './article-margin.ts';
import { exportsOf } from './exports.ts';
import { facetsOf, type Facets } from './facets.ts';
import { neighborsOf, type PreviousNext } from './neighbors.ts';
import { pictureAddress } from './pictures.ts';
import { articleMap, type PlacesMapView } from './places-map.ts';
import { sectionLink, teaserOf, type Teaser } from './teaser.ts';
import { splitAtTitle, type TextWithTitle } from './text-with-title.ts';

/** The page of an article. */
export interface ArticleView {
  /** Of the interface around the article, BCP 47. */
  language: string;
  /** What search results call an article, in the site's language. */
  kind: string;
  /** The body, annotated. */
  html: string;
  header: ArticleHeaderView;
  crumbs: Link[];
  margin: MarginGroup[];
  /** The places it mentions. */
  map?: PlacesMapView | undefined;
  /** The dates it names; see `dateLines`. */
  dates: Link[][];
  /** Such as `12 names`: the button that opens the sidebar on a phone. */
  names: string;
  /** `undefined` for the only article of its section. */
  neighbors?: PreviousNext<Teaser> | undefined;
  printedFrom: string;
  /** The address of the picture that a link to the article shows elsewhere. */
  picture?: string | undefined;
  citation: TextWithTitle;
  /** The article in other forms. */
  files: Link[];
  /** A schema.org NewsArticle, as the content of a `script` element. */
  jsonLd: string;
  related: RelatedView[];
  facets: Facets;
}

/** An article that mentions the same entities as the one that is read. */
export interface RelatedView extends Teaser {
  /** Such as `Both name Qayyarah and Mishraq`. */
  reason: string;
}

/** Lists the page of each article. */
export function articlePages(site: Site): (PageOf<ArticleView> & { slug: ArticleSlug })[] {
  return site.collection.articles.map((article) => ({
    slug: article.slug,
    href: site.routes.article(article.slug),
    language: pageLanguage(site, article),
    key: () => articleKey(site, article),
    get view() {
      return articleView(site, article);
    },
  }));
}

/** Returns the interface language that is nearest to an article's own. */
function pageLanguage({ config }: Site, article: AnnotatedArticle): string {
  return interfaceLanguage(article.language, config.language);
}

/** Shows the page of an article. */
function articleView(site: Site, article: AnnotatedArticle): ArticleView {
  const { slug, section } = article;
  const { routes, content } = site;
  const language = pageLanguage(site, article);
  const strings = stringsFor(language);
  const margin = marginGroups(site, article, language);
  return {
    language,
    kind: site.strings.article,
    html: content.articleHtml(slug),
    header: articleHeader(site, article, language),
    crumbs: [{ href: routes.home, text: strings.home }, ...(section === undefined ? [] : [sectionLink(site, section)])],
    margin,
    map: articleMap(site, article, language),
    dates: dateLines(article.dates, language),
    names: counted(strings.names, margin.flatMap(({ entries }) => entries).length, language),
    neighbors: neighborViews(site, slug),
    printedFrom: fill(strings.printedFrom, { url: routes.address(routes.article(slug)) }),
    picture: pictureAddress(site, article),
    ...exportViews(site, article, language),
    facets: facetsOf(site, article),
    related: relatedViews(site, article, language),
  };
}

function neighborViews(site: Site, slug: ArticleSlug): PreviousNext<Teaser> | undefined {
  const { previous, next } = neighborsOf(site, slug);
  if (!previous && !next) return undefined;
  return { previous: previous && teaserOf(site, previous), next: next && teaserOf(site, next) };
}

function exportViews(site: Site, { slug }: AnnotatedArticle, language: string) {
  const { articleBySlug, entities, site: exportSite } = exportsOf(site);
  const article = articleBySlug.get(slug);
  if (!article) throw new Error(`the article ${slug} has a page but is not exported`);
  const citation = toPlainCitation(toCitation(article), language);
  return {
    citation: splitAtTitle(citation, article.metadata.title, article.metadata.language),
    files: articleFileLinks(site, slug),
    jsonLd: jsonForScript(toNewsArticle(article, entities, exportSite)),
  };
}

/** Lists the articles related to one, in an interface language. */
function relatedViews(site: Site, { slug }: AnnotatedArticle, language: string): RelatedView[] {
  const { related, articleBySlug } = site.collection;
  return (related.get(slug) ?? []).flatMap(({ slug, shared }): RelatedView[] => {
    const article = articleBySlug.get(slug);
    return article ? [{ ...teaserOf(site, article, language), reason: reasonFor(site, shared, language) }] : [];
  });
}

function reasonFor({ collection }: Site, shared: readonly EntityId[], language: string): string {
  const names = shared.flatMap((id) => collection.entities.get(id)?.name ?? []);
  return fill(stringsFor(language).bothMention, { names: listFormat(language).format(names) });
}
