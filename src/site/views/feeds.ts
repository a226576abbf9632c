import { atomFeed } from '../../exports/feeds/atom.ts';
import { feedArticles, type DatedArticle } from '../../exports/feeds/feed-articles.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';
import { rssFeed } from '../../exports/feeds/rss.ts';
import type { ExportSite } from '../../exports/model.ts';
import { loadExports } from './export-model.ts';
import { addressOf, pathTo } from '../routes.ts';

/** Readers' programs fetch a feed often and want what is new, not the archive. */
const FEED_LENGTH = 50;

/** One form of the site's feed. */
interface FeedFormat {
  file: string;
  /** Media type. */
  type: string;
  name: string;
  write: (site: ExportSite, articles: readonly DatedArticle[], url: string) => string;
}

const FEEDS = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS', write: rssFeed },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom', write: atomFeed },
  json: {
    file: 'feed.json',
    type: 'application/feed+json',
    name: 'JSON Feed',
    write: (...feed) => `${JSON.stringify(jsonFeed(...feed), null, 2)}\n`,
  },
} as const satisfies Record<string, FeedFormat>;

/** Where the site's feed is, in each form. */
export function feedLinks(): { href: string; type: string; text: string }[] {
  return Object.values(FEEDS).map(({ file, type, name }) => ({ href: pathTo(file), type, text: name }));
}

/** The latest articles, whole and without annotations, in one form. */
export async function feedResponse(form: keyof typeof FEEDS): Promise<Response> {
  const { file, type, write } = FEEDS[form];
  const { site, articles } = await loadExports();
  const body = write(site, feedArticles(articles, FEED_LENGTH), addressOf(pathTo(file)));
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
