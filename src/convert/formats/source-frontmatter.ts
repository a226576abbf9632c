import { z } from 'zod';
import type { ArticleMetadata } from '../../model/article.ts';
import { sourceShape } from '../../model/frontmatter/article-frontmatter.ts';
import { readFrontmatter } from '../../model/frontmatter/read-frontmatter.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { readDate } from './read-date.ts';
import foreign from './frontmatter-aliases.json' with { type: 'json' };

type Key = keyof ArticleMetadata;

const { ignored, ...meanings } = foreign;
/** The keys of other programs' frontmatter, each with the one of ours that it means. */
const MEANING = new Map(
  Object.entries(meanings).flatMap(([key, names]) => names.map((name) => [name, key as Key] as const)),
);
/** Dates are read as people write them: `2024-04-26 10:00:00 +0200`. */
const date = z.preprocess(
  (value) => (typeof value === 'string' ? (readDate(value) ?? value) : value),
  sourceShape.published,
);
const shapeOf = (key: Key) => (key === 'published' || key === 'modified' ? date : sourceShape[key]);
const shape: Record<string, z.ZodType> = {
  ...sourceShape,
  published: date,
  modified: date,
  ...Object.fromEntries([...MEANING].map(([name, key]) => [name, shapeOf(key).optional()])),
  ...Object.fromEntries(ignored.map((name) => [name, z.unknown()])),
};

/** What the frontmatter of a source says: our keys, and those of other programs that mean the same. */
export function readSourceFrontmatter(
  text: string,
  file: string,
): { values: Partial<ArticleMetadata>; problems: Problem[] } {
  const { values: given, problems } = readFrontmatter(text, file, shape, Object.keys(sourceShape));
  const values: Record<string, unknown> = {};
  for (const [name, key] of MEANING) if (given[name] !== undefined) values[key] ??= given[name];
  for (const key of Object.keys(sourceShape)) if (given[key] !== undefined) values[key] = given[key];
  return { values, problems };
}
