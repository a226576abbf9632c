import path from 'node:path';
import { config } from '../../postil.config.ts';
import { articleEntities } from '../entities/article-entities.ts';
import type { ConvertOptions } from '../convert/pipeline.ts';
import { formatProblem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { orphans } from './articles-fs.ts';
import { readGlossary } from './glossary-fs.ts';
import { lineCounter } from './repeated-lines-fs.ts';
import type { SourceFile } from './sources-fs.ts';
import { writeArticles, type Telling, type Written } from './write-articles.ts';

const articlesFolder = path.join(config.contentDir, 'articles');

/**
 * Converts sources into the collection's articles, with what its glossary and its other sources tell about them, and
 * prints what became of each, or of those alone that changed.
 */
export async function convertCollection(sources: readonly SourceFile[], tell: Telling = 'all'): Promise<Written> {
  // What is wrong with an entry is told where the site is built and by `npm run check`.
  const { entries } = readGlossary(path.join(config.contentDir, 'glossary'));
  const options = { entries, threshold: config.highlightThreshold };
  const counter = lineCounter(path.join(config.contentDir, 'sources'));
  const surroundings = (source: SourceFile): ConvertOptions => ({
    repeated: counter(source),
    findEntities: (article) => articleEntities(article, options),
  });
  return writeArticles(sources, articlesFolder, surroundings, tell);
}

/** A warning for every article whose source is gone or, where all that were made are known, no longer makes it. */
export function reportOrphans(made?: ReadonlySet<string>): void {
  for (const { file, source, gone } of orphans(articlesFolder, made ?? new Set())) {
    if (!gone && !made) continue;
    console.error(formatProblem(problem(gone ? 'source-gone' : 'article-stale', { file }, { source })));
  }
}
