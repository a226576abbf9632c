import type { ExportSite } from '../model.ts';
import type { DatedArticle } from './feed-articles.ts';

/** Returns a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with the full text of each article; `url` is that of the feed. */
export function toJsonFeed(site: ExportSite, articles: readonly DatedArticle[], url: string): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title,
    home_page_url: site.url,
    feed_url: url,
    description: site.description,
    language: site.language,
    items: articles.map(item),
  };
}

function item({ url, metadata, published, updated, html }: DatedArticle): object {
  const { title, description, section, authors, language } = metadata;
  return {
    id: url,
    url,
    title,
    content_html: html,
    ...(description !== undefined && { summary: description }),
    date_published: published.toISOString(),
    date_modified: updated.toISOString(),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(section !== undefined && { tags: [section] }),
    ...(language !== 'und' && { language }),
  };
}
