import type { AnnotatedArticle } from '../../model/annotation.ts';
import { counted, fill, stringsFor } from '../../strings/strings.ts';
import { listFormat } from '../../text/formatters.ts';
import type { Site } from '../site.ts';
import { dateView } from './dates.ts';
import { teaserOf, type Teaser } from './teaser.ts';

/** What is above the text of an article. */
export interface ArticleHeaderView extends Teaser {
  byline?: string | undefined;
  /** The page of all articles of its publisher. */
  publisherHref?: string | undefined;
  /** The date of the last change, where it is another day than that of publication. */
  updated?: { iso: string; text: string } | undefined;
  readingTime: string;
}

/** Words an attentive adult reads in a minute; Brysbaert (2019) found 238 for English non-fiction. */
const WORDS_PER_MINUTE = 238;

/** Shows the header of an article in an interface language. */
export function articleHeader(site: Site, article: AnnotatedArticle, language: string): ArticleHeaderView {
  const { authors, modified, publisher, words } = article;
  const strings = stringsFor(language);
  const teaser = teaserOf(site, article, language);
  const updated = modified === undefined ? undefined : dateView(modified, language);
  const isUpdated = updated !== undefined && updated.text !== teaser.published?.text;
  return {
    ...teaser,
    publisherHref: publisher === undefined ? undefined : site.routes.publisher(publisher),
    byline: authors.length > 0 ? fill(strings.by, { authors: listFormat(language).format(authors) }) : undefined,
    updated: isUpdated ? { iso: updated.iso, text: fill(strings.updated, { date: updated.text }) } : undefined,
    readingTime: counted(strings.readingTime, readingMinutes(words), language),
  };
}

/** Returns the time that a text of so many words takes to read in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
