import { Document, isCollection, isMap } from 'yaml';
import { z } from 'zod';
import type { Article, ArticleMetadata } from '../article.ts';
import { entityType, text, texts } from './values.ts';

const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`;
const date = z
  .string()
  .regex(new RegExp(`^${day}(?:T${time}(?:Z|[+-]${time})?)?$`), {
    error: 'expected a date such as 2016-10-23 or 2016-10-23T13:30',
    abort: true,
  })
  .refine(isInCalendar, 'there is no such day');

/** No 31 June: `Date` would read the 1st of July. */
function isInCalendar(date: string): boolean {
  return new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDate() === Number(date.slice(8, 10));
}

/**
 * Whether it is written as BCP 47 wants it; anything else makes the functions of `Intl` throw. Of first parts longer than
 * three letters, which the form allows (`english`), none is registered.
 */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}\b/i.test(tag);
  } catch {
    return false;
  }
}

/** What an editor may say about an article, in a source's frontmatter or in the article's own. */
export const metadataShape = {
  title: text,
  description: text.optional(),
  authors: texts.default([]),
  published: date.optional(),
  modified: date.optional(),
  publisher: text.optional(),
  section: text.optional(),
  language: text.refine(isLanguageTag, 'expected a language tag such as en or pt-BR').default('und'),
  highlights: z.int('expected a whole number, such as 3').min(0, 'must not be less than 0').optional(),
};

/** The frontmatter of a source: any of the metadata, and what is not given is left to be detected. */
export const sourceShape = {
  ...metadataShape,
  title: metadataShape.title.optional(),
  authors: metadataShape.authors.removeDefault().optional(),
  language: metadataShape.language.removeDefault().optional(),
};

const ENTITY_EXAMPLE = '{ name: Mosul, type: place }';
const entity = z.strictObject(
  { name: text, type: entityType, aliases: texts.default([]) },
  { error: ({ code }) => (code === 'invalid_type' ? `expected a line such as - ${ENTITY_EXAMPLE}` : undefined) },
);

/** The frontmatter of a file in `content/articles`. */
export const articleShape = {
  ...metadataShape,
  /** The source it was made from, relative to the project's root. */
  source: text.optional(),
  entities: z.array(entity, `expected lines such as - ${ENTITY_EXAMPLE}`).default([]),
  /** `sha256-…` over all that convert wrote: how a hand edit is recognized. */
  generated: text.optional(),
};

/** The YAML of an article's frontmatter without fences, keys in the schema's order, an entity a line. */
export function articleToYaml(article: Omit<Article, 'blocks'>, source: string): string {
  const metadata = Object.keys(metadataShape).map((key) => [key, article[key as keyof ArticleMetadata]]);
  const given = metadata.filter(([, value]) => value !== undefined);
  const entities = article.entities.map(({ name, type, aliases }) => ({ name, type, aliases }));
  const document = new Document({ ...Object.fromEntries(given), source, entities });
  const list = document.get('entities');
  if (isCollection(list)) for (const item of list.items) if (isMap(item)) item.flow = true;
  return document.toString({ lineWidth: 0 });
}
