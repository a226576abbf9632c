import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ExportSite } from '../model.ts';
import { xmlDocument } from '../xml.ts';
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
    x('rss', { version: '2.0', ...NAMESPACES }, [
      x('channel', [
        x('title', site.title),
        x('link', site.url),
        x('description', site.description),
        x('language', site.language),
        x('lastBuildDate', lastChange(articles).toUTCString()),
        x('atom:link', { href: url, rel: 'self', type: 'application/rss+xml' }),
        ...articles.map(item),
      ]),
    ]),
  );
}

/** Returns the item of an article. Authors are given as `dc:creator`, because RSS's `author` is an email address. */
function item({ url, metadata, published, html }: DatedArticle): Element {
  const { title, description, section, authors } = metadata;
  return x('item', [
    x('title', title),
    x('link', url),
    x('guid', { isPermaLink: 'true' }, url),
    x('pubDate', published.toUTCString()),
    ...authors.map((name) => x('dc:creator', name)),
    section === undefined ? null : x('category', section),
    description === undefined ? null : x('description', description),
    x('content:encoded', html),
  ]);
}
