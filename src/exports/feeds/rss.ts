import type { ExportSite } from '../model.ts';
import { element, xmlDocument, type Xml } from '../xml.ts';
import { lastChange, type DatedArticle } from './feed-articles.ts';

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * Returns an RSS 2.0 feed (https://www.rssboard.org/rss-specification) with the full text of each article; `url` is that of
 * the feed.
 */
export function toRssFeed(site: ExportSite, articles: readonly DatedArticle[], url: string): string {
  return xmlDocument(
    element('rss', { version: '2.0', ...NAMESPACES }, [
      element('channel', [
        element('title', site.title),
        element('link', site.url),
        element('description', site.description),
        element('language', site.language),
        element('lastBuildDate', lastChange(articles).toUTCString()),
        element('atom:link', { href: url, rel: 'self', type: 'application/rss+xml' }),
        ...articles.map(item),
      ]),
    ]),
  );
}

/** Returns the item of an article. Authors are given as `dc:creator`, because RSS's `author` is an email address. */
function item({ url, metadata, published, html }: DatedArticle): Xml {
  const { title, description, section, authors } = metadata;
  return element('item', [
    element('title', title),
    element('link', url),
    element('guid', { isPermaLink: 'true' }, url),
    element('pubDate', published.toUTCString()),
    ...authors.map((name) => element('dc:creator', name)),
    section === undefined ? undefined : element('category', section),
    description === undefined ? undefined : element('description', description),
    element('content:encoded', html),
  ]);
}
