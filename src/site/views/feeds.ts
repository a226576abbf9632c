import { renderSentences } from '../../annotate/render.ts';
import type { Entity } from '../../collection/collection.ts';
import { articlesForPage } from '../../collection/most-mentioned.ts';
import { toAtomFeed } from '../../exports/feeds/atom.ts';
import { selectFeedArticles, type DatedArticle, type FeedArticle } from '../../exports/feeds/feed-articles.ts';
import { toJsonFeed } from '../../exports/feeds/json-feed.ts';
import { toRssFeed } from '../../exports/feeds/rss.ts';
import type { ExportSite } from '../../exports/model.ts';
import type { Link } from '../link.ts';
import type { TextFile } from '../output-file.ts';
import { oncePerSite, type Site } from '../site.ts';
import { digestOf } from '../../text/digest.ts';
import { exportsOf } from './exports.ts';

/** Articles of a feed: feed readers fetch it often and want what is new, not the archive. */
const MAX_ARTICLES = 50;

/** A form of the site's feed. */
interface FeedFormat {
  file: string;
  /** Media type. */
  type: string;
  name: string;
  /** `address` is that of the feed. */
  write: (site: ExportSite, articles: readonly DatedArticle[], address: string) => string;
}

const FEEDS = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS', write: toRssFeed },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom', write: toAtomFeed },
  json: {
    file: 'feed.json',
    type: 'application/feed+json',
    name: 'JSON Feed',
    write: (...feed) => `${JSON.stringify(toJsonFeed(...feed), null, 2)}\n`,
  },
} as const satisfies Record<string, FeedFormat>;

/** Links the site's feed in each form. */
export function feedLinks({ routes }: Site): Link[] {
  return Object.values(FEEDS).map(({ file, type, name }) => ({ href: routes.feed(file), type, text: name }));
}

/** Returns the site's feed in every form. */
export function siteFeeds(site: Site): TextFile[] {
  return (Object.keys(FEEDS) as (keyof typeof FEEDS)[]).map((form) => siteFeed(site, form));
}

/** Returns the site's feed in one form: the latest articles in full, without annotations. */
export function siteFeed(site: Site, form: keyof typeof FEEDS): TextFile {
  const { file, type, write } = FEEDS[form];
  const { routes } = site;
  const address = routes.address(routes.feed(file));
  return {
    path: file,
    type,
    write: () => {
      const { site: exportSite, articles } = exportsOf(site);
      return write(exportSite, selectFeedArticles([...articles], MAX_ARTICLES), address);
    },
  };
}

/** Entities that have a feed where a site has fewer files. */
const MAX_FEEDS = 500;

/** Whether an entity has a feed: each that has a page or, where a site has fewer files, the most mentioned entries. */
function hasFeed(site: Site, { hasPage, entry, mentioned }: Entity): boolean {
  if (!site.hasFewerFiles) return hasPage;
  return entry !== undefined && (mentioned?.articles.length ?? 0) >= articlesForFeed(site).count;
}

/** How many articles must mention an entry for it to have a feed where a site has fewer files. */
const articlesForFeed = oncePerSite(({ collection }) => {
  const entries = [...collection.entities.values()].filter(({ entry }) => entry !== undefined);
  const counts = entries.map(({ mentioned }) => mentioned?.articles.length ?? 0);
  return { count: articlesForPage(counts, 0, MAX_FEEDS) };
});

/** Returns a feed for each entity that has one: the articles that mention it, each with the sentences that do. */
export function entityFeeds(site: Site): TextFile[] {
  const withFeed = [...site.collection.entities.values()].filter((entity) => hasFeed(site, entity));
  return withFeed.map((entity) => ({
    path: `entities/${entity.id}.atom.xml`,
    type: FEEDS.atom.type,
    key: () => entityFeedKey(site, entity),
    write: () => writeEntityFeed(site, entity),
  }));
}

/** Links the feed of an entity; `undefined` where it has none. */
export function entityFeedLink(site: Site, entity: Entity): Link | undefined {
  const { id, name } = entity;
  return hasFeed(site, entity) ? { href: site.routes.entityFeed(id), type: FEEDS.atom.type, text: name } : undefined;
}

/** Returns a digest of what the feed of an entity has. */
function entityFeedKey(site: Site, { name, mentioned }: Entity): string {
  const latest = mentioned?.articles.slice(0, MAX_ARTICLES) ?? [];
  return digestOf([exportsOf(site).site, name, latest.map(({ slug }) => [slug, site.content.articleKey(slug)])]);
}

function writeEntityFeed(site: Site, { id, name, mentioned }: Entity): string {
  const { routes } = site;
  const { site: exportSite, articleBySlug } = exportsOf(site);
  const latest = mentioned?.articles.slice(0, MAX_ARTICLES) ?? [];
  const articles = latest.flatMap(({ slug, mentions }): FeedArticle[] => {
    const article = articleBySlug.get(slug);
    return article ? [{ url: article.url, metadata: article.metadata, html: renderSentences(mentions) }] : [];
  });
  const about = {
    ...exportSite,
    title: `${name} – ${exportSite.title}`,
    url: routes.address(routes.entityPage(id)),
  };
  return toAtomFeed(about, selectFeedArticles(articles, MAX_ARTICLES), routes.address(routes.entityFeed(id)));
}
