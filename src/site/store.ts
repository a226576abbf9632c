import { getCollection, type CollectionEntry } from 'astro:content';
import { config } from '../../postil.config.ts';
import type { Annotation } from '../model/annotation.ts';
import type { EntityType } from '../model/entity-types.ts';
import type { ArticleSlug } from '../model/ids.ts';
import { directionOf, type Direction } from '../strings/direction.ts';
import { counted, fill, interfaceLanguage, stringsFor } from '../strings/strings.ts';
import { dateView, readingMinutes, type DateView } from './views/dates.ts';
import { sectionName, sectionPath } from './section-names.ts';
import type { Crumb } from './views/site.ts';
import { articlePath, publisherPath } from './routes.ts';

export type ArticleEntry = CollectionEntry<'articles'>;

/** An article in a list. */
export interface Teaser {
  href: string;
  /** The article's own. */
  language: string;
  direction: Direction;
  title: string;
  description?: string | undefined;
  published?: DateView | undefined;
  publisher?: string | undefined;
  section?: Crumb | undefined;
  /** Who and what it is about: the names it mentions most, each with where it is first mentioned. */
  names: { href: string; text: string; type: EntityType }[];
}

/** What stands above an article's text. */
export interface ArticleHeaderView extends Teaser {
  byline?: string | undefined;
  /** The page of all articles of its publisher. */
  publisherHref?: string | undefined;
  /** Only where the day is another than that of publication. */
  updated?: { iso: string; text: string } | undefined;
  readingTime: string;
}

/** Every article, latest first; those without a date last, by title. */
export async function allArticles(): Promise<ArticleEntry[]> {
  const articles = await getCollection('articles');
  return articles.sort(
    (a, b) =>
      (b.data.published ?? '').localeCompare(a.data.published ?? '') || a.data.title.localeCompare(b.data.title),
  );
}

/** An article's slug, as the loader made it. */
export const slugOf = ({ id }: ArticleEntry) => id as ArticleSlug;

/** Every article as the front page lists it. */
export async function articleTeasers(): Promise<Teaser[]> {
  return (await allArticles()).map((article) => teaser(article));
}

const teasers = new WeakMap<ArticleEntry, Map<string, Teaser>>();

/**
 * An article as a list shows it whose interface is in `language`: dates are written in that, whatever the article's own.
 * Made once: in a large collection every name has a list.
 */
export function teaser(article: ArticleEntry, language = config.language): Teaser {
  const known = teasers.get(article) ?? new Map<string, Teaser>();
  teasers.set(article, known);
  const made = known.get(language) ?? makeTeaser(article, language);
  known.set(language, made);
  return made;
}

function makeTeaser({ id, data }: ArticleEntry, language: string): Teaser {
  return {
    href: articlePath(id),
    language: data.language,
    direction: directionOf(data.language),
    title: data.title,
    description: data.description,
    published: data.published === undefined ? undefined : dateView(data.published, language),
    publisher: data.publisher,
    section:
      data.section === undefined ? undefined : { href: sectionPath(data.section), text: sectionName(data.section) },
    names: mainNames(articlePath(id), data.annotations),
  };
}

/** Names that a list shows with an article. */
const MAIN_NAMES = 4;

/** The entities mentioned most, the first mentioned first among equals; what is mentioned once is not what it is about. */
function mainNames(href: string, annotations: readonly Annotation[]): Teaser['names'] {
  const mentions = [...Map.groupBy(annotations, ({ id }) => id).values()];
  const main = mentions.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  return main.slice(0, MAIN_NAMES).flatMap(([first]) => {
    return first ? [{ href: `${href}#${first.anchor}`, text: first.name, type: first.type }] : [];
  });
}

/** An article's header, in the interface language of the article. */
export function articleHeader(article: ArticleEntry): ArticleHeaderView {
  const { data } = article;
  const language = interfaceLanguage(data.language, config.language);
  const strings = stringsFor(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const modified = data.modified === undefined ? undefined : dateView(data.modified, language);
  const inList = teaser(article, language);
  const isUpdated = modified !== undefined && modified.text !== inList.published?.text;
  return {
    ...inList,
    publisherHref: data.publisher === undefined ? undefined : publisherPath(data.publisher),
    byline: data.authors.length > 0 ? fill(strings.by, { authors: list.format(data.authors) }) : undefined,
    updated: isUpdated ? { iso: modified.iso, text: fill(strings.updated, { date: modified.text }) } : undefined,
    readingTime: counted(strings.readingTime, readingMinutes(data.words), language),
  };
}
