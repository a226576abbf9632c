import { z } from 'zod';
import type { ArticleMetadata } from '../../model/article.ts';
import { sourceShape } from '../../model/frontmatter/article-frontmatter.ts';
import { readFrontmatter } from '../../model/frontmatter/read-frontmatter.ts';
import type { Problem } from '../../model/problems/problem.ts';
import aliases from './frontmatter-aliases.json' with { type: 'json' };
import { readDate } from './header-fields.ts';

type Key = keyof ArticleMetadata;

const { ignored, ...aliasesByKey } = aliases;
/** The keys of other programs' frontmatter, with our key for the same. */
const KEY_OF_ALIAS = new Map(
  Object.entries(aliasesByKey).flatMap(([key, names]) => names.map((name) => [name, key as Key] as const)),
);
/** Dates in any notation that people use: `2024-04-26 10:00:00 +0200`. */
const date = z.preprocess(
  (value) => (typeof value === 'string' ? (readDate(value) ?? value) : value),
  sourceShape.published,
);
const shapeOf = (key: Key) => (key === 'published' || key === 'modified' ? date : sourceShape[key]);
const shape: Record<string, z.ZodType> = {
  ...sourceShape,
  published: date,
  modified: date,
  ...Object.fromEntries([...KEY_OF_ALIAS].map(([name, key]) => [name, shapeOf(key).optional()])),
  ...Object.fromEntries(ignored.map((name) => [name, z.unknown()])),
};

/** Reads the frontmatter of a source: our keys, which win, and those that other programs have for the same. */
export function readSourceFrontmatter(
  text: string,
  file: string,
): { values: Partial<ArticleMetadata>; problems: Problem[] } {
  const { values: given, problems } = readFrontmatter(text, file, shape, Object.keys(sourceShape));
  const values: Record<string, unknown> = {};
  for (const [alias, key] of KEY_OF_ALIAS) if (given[alias] !== undefined) values[key] ??= given[alias];
  for (const key of Object.keys(sourceShape)) if (given[key] !== undefined) values[key] = given[key];
  return { values, problems };
}
