import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { DatedArticle } from './feed-articles.ts';
import type { ExportSite } from './model.ts';
import { xmlText } from './xml-text.ts';

/** RSS 2.0 with the whole text of each article; `url` is the feed's own address. */
export function rssFeed(site: ExportSite, articles: readonly DatedArticle[], url: string): string {
  return generateRssFeed(
    {
      title: xmlText(site.title),
      link: site.url,
      description: xmlText(site.description),
      language: site.language,
      lastBuildDate: lastChange(articles),
      atom: { links: [{ href: url, rel: 'self', type: 'application/rss+xml' }] },
      items: articles.map(({ url: link, metadata, published, html }) => ({
        title: xmlText(metadata.title),
        link,
        guid: { value: link, isPermaLink: true },
        pubDate: published,
        ...(metadata.description !== undefined && { description: xmlText(metadata.description) }),
        ...(metadata.section !== undefined && { categories: [{ name: xmlText(metadata.section) }] }),
        dc: { creators: metadata.authors.map(xmlText) },
        content: { encoded: xmlText(html) },
      })),
    },
    { strict: true },
  );
}

/** Atom (RFC 4287) with the whole text of each article; `url` is the feed's own address. */
export function atomFeed(site: ExportSite, articles: readonly DatedArticle[], url: string): string {
  return generateAtomFeed(
    {
      id: url,
      title: { value: xmlText(site.title) },
      subtitle: { value: xmlText(site.description) },
      updated: lastChange(articles),
      authors: [{ name: xmlText(site.title) }],
      links: [
        { href: url, rel: 'self', type: 'application/atom+xml' },
        { href: site.url, rel: 'alternate', type: 'text/html' },
      ],
      xml: { lang: site.language },
      entries: articles.map(({ url: href, metadata, published, updated, html }) => ({
        id: href,
        title: { value: xmlText(metadata.title) },
        published,
        updated,
        authors: metadata.authors.map((name) => ({ name: xmlText(name) })),
        links: [{ href, rel: 'alternate', type: 'text/html' }],
        ...(metadata.description !== undefined && { summary: { value: xmlText(metadata.description) } }),
        ...(metadata.section !== undefined && { categories: [{ term: xmlText(metadata.section) }] }),
        content: { type: 'html', value: xmlText(html) },
        ...(metadata.language !== 'und' && { xml: { lang: metadata.language } }),
      })),
    },
    { strict: true },
  );
}

/** JSON Feed 1.1 with the whole text of each article; `url` is the feed's own address. */
export function jsonFeed(site: ExportSite, articles: readonly DatedArticle[], url: string): string {
  const feed = generateJsonFeed(
    {
      title: site.title,
      home_page_url: site.url,
      feed_url: url,
      description: site.description,
      language: site.language,
      items: articles.map(({ url: id, metadata, published, updated, html }) => ({
        id,
        url: id,
        title: metadata.title,
        content_html: html,
        date_published: published,
        date_modified: updated,
        authors: metadata.authors.map((name) => ({ name })),
        ...(metadata.description !== undefined && { summary: metadata.description }),
        ...(metadata.section !== undefined && { tags: [metadata.section] }),
        ...(metadata.language !== 'und' && { language: metadata.language }),
      })),
    },
    { strict: true },
  );
  return `${JSON.stringify(feed)}\n`;
}

/** A feed without articles has never changed; formats that need a date get the first there is. */
function lastChange(articles: readonly DatedArticle[]): Date {
  return new Date(Math.max(0, ...articles.map(({ updated }) => updated.getTime())));
}
