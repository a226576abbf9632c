import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleShape } from '../../src/article/frontmatter.ts';
import { readFrontmatter } from '../../src/article/read-frontmatter.ts';
import { findClashes } from '../../src/glossary/entry-clashes.ts';
import { parseEntry } from '../../src/glossary/parse-entry.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { problem } from '../../src/problems/table.ts';
import { besideOf, listArticles, orphans } from './articles-fs.ts';
import { convertFile } from './convert-file-fs.ts';
import { listSources, slugClashes } from './sources-fs.ts';

async function sourceProblems(folder: string): Promise<Problem[]> {
  const { sources, problems } = listSources(folder);
  const found = [...problems, ...slugClashes(sources).values()];
  for (const source of sources) found.push(...(await convertFile(source)).account.problems);
  return found;
}

function articleProblems(folder: string): Problem[] {
  const files = listArticles(folder);
  const waiting = files.filter((file) => existsSync(besideOf(file)));
  return [
    ...files.flatMap((file) => readFrontmatter(readFileSync(file, 'utf8'), file, articleShape).problems),
    ...waiting.map((file) => problem('hand-edited', { file }, { beside: besideOf(file) })),
    ...orphans(folder, new Set())
      .filter(({ gone }) => gone)
      .map(({ file, source }) => problem('source-gone', { file }, { source })),
  ];
}

function glossaryProblems(folder: string): Problem[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const files = names.sort().map((name) => path.join(folder, name));
  const entries = files.map((file) => parseEntry(readFileSync(file, 'utf8'), file));
  return [...entries.flatMap(({ problems }) => problems), ...findClashes(entries)];
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/**
 * Everything that is wrong in a content folder, its sources, articles and glossary, in the order of the files. Sources
 * are converted to find out, nothing is written.
 */
export async function findContentProblems(contentDir: string): Promise<Problem[]> {
  const problems = [
    ...(await sourceProblems(path.join(contentDir, 'sources'))),
    ...articleProblems(path.join(contentDir, 'articles')),
    ...glossaryProblems(path.join(contentDir, 'glossary')),
  ];
  return problems.sort(byPlace);
}
