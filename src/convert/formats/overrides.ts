import type { ArticleMetadata } from '../../model/article.ts';
import { isUnclosed, splitFrontmatter } from '../../model/frontmatter/split-frontmatter.ts';
import type { Problem } from '../../model/problems/problem.ts';

/** What an editor wrote at the top of a source. */
export interface Overrides {
  metadata: Partial<ArticleMetadata>;
  problems: Problem[];
  /** How many rows it takes; 0 where there is none. */
  rowCount: number;
}

/** Reads the YAML frontmatter of a source, if it has one. */
export async function readOverrides(rows: readonly string[], file: string): Promise<Overrides> {
  const text = rows[0]?.startsWith('---') ? rows.join('\n') : '';
  const { yaml, bodyLine } = splitFrontmatter(text);
  if (yaml === undefined && !isUnclosed(text)) return { metadata: {}, problems: [], rowCount: 0 };
  // Few sources have frontmatter, and its parser and schema take longer to load than a source takes to convert.
  const { readSourceFrontmatter } = await import('./source-frontmatter.ts');
  const { values, problems } = readSourceFrontmatter(text, file);
  return { metadata: values, problems, rowCount: bodyLine - 1 };
}
