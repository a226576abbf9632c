import { z } from 'zod';
import { dayFrom } from '../../text/calendar.ts';
import type { Article, ArticleMetadata } from '../article.ts';
import { toYaml, type YamlValue } from './to-yaml.ts';
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

function isInCalendar(date: string): boolean {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return dayFrom(year!, month!, day!) !== undefined;
}

/**
 * Whether a tag is well-formed BCP 47, because others make the functions of `Intl` throw. No language has a primary subtag
 * of more than three letters, although the form allows it (`english`).
 */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}\b/i.test(tag);
  } catch {
    return false;
  }
}

/**
 * What an editor may say about an article, in a source's frontmatter or in the article's own. The descriptions and
 * examples here and below make docs/reference/frontmatter.md.
 */
export const metadataShape = {
  title: text.meta({ description: 'Headline.', example: 'Isis fighters attack Kirkuk' }),
  description: text.optional().meta({
    description: 'Standfirst: the sentence or two between headline and text.',
    example: 'Raid on government buildings leaves dozens dead',
  }),
  authors: texts
    .default([])
    .meta({ description: 'Names of the authors, in order.', example: '[Ruth Alder, Samir Latif]' }),
  published: date.optional().meta({
    description: 'Day of publication, with the time and its zone if known.',
    example: '2016-10-22T18:40+01:00',
  }),
  modified: date.optional().meta({ description: 'Day of the last change, in the same form.', example: '2016-10-23' }),
  publisher: text
    .optional()
    .meta({ description: 'Name of the paper, agency or site.', example: 'The Brannoc Courier' }),
  section: text.optional().meta({
    description: 'Section of the site. Detected: the sub-folder of the source.',
    example: 'Harbor',
  }),
  language: text
    .refine(isLanguageTag, 'expected a language tag such as en or pt-BR')
    .default('und')
    .meta({ description: 'Language of the text as a BCP 47 tag; `und` if it is not known.', example: 'pt-BR' }),
  highlights: z
    .int('expected a whole number, such as 3')
    .min(0, 'must not be less than 0')
    .optional()
    .meta({ description: 'How many names one paragraph highlights at most; 0 for none.', example: '2' }),
};

/** The frontmatter of a source: any of the metadata; what is absent is detected. */
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
  source: text.optional().meta({
    description: "The source the article was made from, relative to the project's root.",
    example: 'content/sources/raids/Kirkuk raid.txt',
  }),
  entities: z.array(entity, `expected lines such as - ${ENTITY_EXAMPLE}`).default([]).meta({
    description: 'What the article mentions: name, type and other names used here. Add, change or delete lines.',
    example: '- { name: Mosul, type: place, aliases: [Mossul] }',
  }),
  generated: text.optional().meta({
    description: 'Checksum of what convert wrote, by which it recognizes a hand edit. Leave it as it is.',
    example: 'sha256-…',
  }),
};

/** Returns an article's frontmatter as YAML without fences: keys in the schema's order, one entity on each line. */
export function articleToYaml(article: Omit<Article, 'blocks'>, source: string): string {
  const metadata = Object.keys(metadataShape).map((key) => [key, article[key as keyof ArticleMetadata]] as const);
  const present = metadata.filter(
    (pair): pair is readonly [string, string | number | string[]] => pair[1] !== undefined,
  );
  const entities = article.entities.map(({ name, type, aliases }) => ({ name, type, aliases }));
  return toYaml({ ...Object.fromEntries<YamlValue>(present), source, entities });
}
