import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ExportSite } from '../model.ts';
import { xmlDocument } from '../xml.ts';
import { lastChange, type DatedArticle } from './feed-articles.ts';

/** Returns an Atom feed (RFC 4287) with the full text of each article; `url` is that of the feed. */
export function toAtomFeed(site: ExportSite, articles: readonly DatedArticle[], url: string): string {
  return xmlDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }, [
      x('id', url),
      x('title', site.title),
      x('subtitle', site.description),
      x('updated', lastChange(articles).toISOString()),
      x('author', [x('name', site.title)]),
      x('link', { href: url, rel: 'self', type: 'application/atom+xml' }),
      x('link', { href: site.url, rel: 'alternate', type: 'text/html' }),
      ...articles.map(entry),
    ]),
  );
}

/** Returns the entry of an article; without authors, it inherits the feed's. */
function entry({ url, metadata, published, updated, html }: DatedArticle): Element {
  const { title, description, section, authors, language } = metadata;
  return x('entry', { 'xml:lang': language === 'und' ? null : language }, [
    x('id', url),
    x('title', title),
    x('published', published.toISOString()),
    x('updated', updated.toISOString()),
    ...authors.map((name) => x('author', [x('name', name)])),
    section === undefined ? null : x('category', { term: section }),
    x('link', { href: url, rel: 'alternate', type: 'text/html' }),
    description === undefined ? null : x('summary', description),
    x('content', { type: 'html' }, html),
  ]);
}
