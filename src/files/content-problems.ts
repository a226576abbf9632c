import { existsSync } from 'node:fs';
import type { Gloss } from '../model/glossary/parse-entry.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { newVersionPath } from './article-files.ts';
import type { ArticleFile, Content } from './content.ts';
import { listIgnoredFiles, slugClashes } from './list-files.ts';
import { convertSource } from './sources.ts';
import { senseOf } from './wordnet.ts';

/**
 * Reports everything that is wrong in a content folder, sorted by file, line and column. Nothing is written; sources
 * that were not converted in this process are converted to find out, and articles that were not parsed are parsed.
 */
export async function findContentProblems(content: Content): Promise<Problem[]> {
  const { folders } = content;
  const { problems, glosses } = content.glossary();
  const found = [
    ...(await sourceProblems(content)),
    ...content.articles().flatMap((article) => articleFileProblems(content, article)),
    ...[folders.articles, folders.glossary].flatMap((folder) =>
      listIgnoredFiles(folder).map((file) => problem('not-markdown', { file }, { folder })),
    ),
    ...problems,
    ...glossProblems(glosses),
  ];
  return found.sort(byPosition);
}

async function sourceProblems(content: Content): Promise<Problem[]> {
  const { sources, problems } = content.sources.list();
  const found = [...problems, ...slugClashes(sources).values()];
  for (const source of sources) {
    const known = content.conversionProblems(source.file);
    found.push(...(known ?? (await convertSource(source, content.sources)).account.problems));
  }
  return found;
}

/** Reports problems in an article's file, a source that no longer exists, and a new version that waits to be merged. */
function articleFileProblems(content: Content, { file }: ArticleFile): Problem[] {
  const { problems, source } = content.check({ file });
  const newVersion = newVersionPath(file);
  return [
    ...problems,
    ...(source !== undefined && !existsSync(source) ? [problem('source-gone', { file }, { source })] : []),
    ...(existsSync(newVersion) ? [problem('hand-edited', { file }, { newVersion })] : []),
  ];
}

/** Reports definitions that name a WordNet sense which does not exist, or which says something else. */
export function glossProblems(glosses: readonly Gloss[]): Problem[] {
  return glosses.flatMap(({ sense, definition, location }) => {
    const gloss = senseOf(sense)?.gloss;
    if (gloss === undefined) return [problem('no-such-sense', location, { sense })];
    return gloss === definition ? [] : [problem('gloss-changed', location, { sense, gloss })];
  });
}

function byPosition(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
