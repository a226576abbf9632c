import { config } from '../../postil.config.ts';
import { renderPlain } from '../annotate/render.ts';
import { interfaceLanguage, stringsFor } from '../strings/strings.ts';
import { allArticles } from './articles.ts';
import { addressOf, articlePath } from './urls.ts';

/** Readers' programs fetch a feed often and want what is new, not the archive. */
const FEED_LENGTH = 50;

/** The latest articles as a feed carries them: whole, and without annotations. */
export async function feedItems() {
  return (await allArticles()).slice(0, FEED_LENGTH).map(({ id, body, data }) => ({
    title: data.title,
    link: addressOf(articlePath(id)),
    content: renderPlain(body ?? '', stringsFor(interfaceLanguage(data.language, config.language))),
    ...(data.description !== undefined && { description: data.description }),
    ...(data.published !== undefined && { pubDate: new Date(zoned(data.published)) }),
    ...(data.authors.length > 0 && { author: data.authors.join(', ') }),
  }));
}

/** A time without a zone is read as UTC, so that every machine builds the same feed. */
function zoned(date: string): string {
  return /T\d\d:\d\d(?::\d\d)?$/.test(date) ? `${date}Z` : date;
}
