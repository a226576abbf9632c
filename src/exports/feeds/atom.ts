import type { ExportSite } from '../model.ts';
import { element, xmlDocument, type Xml } from '../xml.ts';
import { lastChange, type DatedArticle } from './feed-articles.ts';

/** Returns an Atom feed (RFC 4287) with the full text of each article; `url` is that of the feed. */
export function toAtomFeed(site: ExportSite, articles: readonly DatedArticle[], url: string): string {
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language }, [
      element('id', url),
      element('title', site.title),
      element('subtitle', site.description),
      element('updated', lastChange(articles).toISOString()),
      element('author', [element('name', site.title)]),
      element('link', { href: url, rel: 'self', type: 'application/atom+xml' }),
      element('link', { href: site.url, rel: 'alternate', type: 'text/html' }),
      ...articles.map(entry),
    ]),
  );
}

/** Returns the entry of an article; without authors, it inherits the feed's. */
function entry({ url, metadata, published, updated, html }: DatedArticle): Xml {
  const { title, description, section, authors, language } = metadata;
  return element('entry', { 'xml:lang': language === 'und' ? undefined : language }, [
    element('id', url),
    element('title', title),
    element('published', published.toISOString()),
    element('updated', updated.toISOString()),
    ...authors.map((name) => element('author', [element('name', name)])),
    section === undefined ? undefined : element('category', { term: section }),
    element('link', { href: url, rel: 'alternate', type: 'text/html' }),
    description === undefined ? undefined : element('summary', description),
    element('content', { type: 'html' }, html),
  ]);
}
