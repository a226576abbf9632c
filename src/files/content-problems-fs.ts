import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import { findDeadLinks, linkTargets } from '../model/glossary/link-targets.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { besideOf } from './articles-fs.ts';
import { checkGlosses } from './check-glosses.ts';
import { checkEntities } from './check-entities.ts';
import { readCollection } from './collection-fs.ts';
import { convertFile } from './convert-file-fs.ts';
import { readGlossary } from './glossary-fs.ts';
import { listSources, slugClashes } from './sources-fs.ts';

async function sourceProblems(folder: string): Promise<Problem[]> {
  const { sources, problems } = listSources(folder);
  const found = [...problems, ...slugClashes(sources).values()];
  for (const source of sources) found.push(...(await convertFile(source)).account.problems);
  return found;
}

function articleProblems(folder: string, entries: readonly GlossaryEntry[]): Problem[] {
  const targets = linkTargets(entries);
  return readCollection(folder, entries).flatMap(({ file, frontmatter, tree, mentioned }) => {
    const { source } = frontmatter.values;
    const beside = besideOf(file);
    return [
      ...frontmatter.problems,
      ...findDeadLinks(tree, { file, bodyLine: frontmatter.bodyLine }, targets),
      ...checkEntities(frontmatter, file, mentioned),
      ...(source !== undefined && !existsSync(source) ? [problem('source-gone', { file }, { source })] : []),
      ...(existsSync(beside) ? [problem('hand-edited', { file }, { beside })] : []),
    ];
  });
}

/** A problem for every file of articles or entries that is not read, because it is no Markdown. */
function unreadFiles(folder: string): Problem[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const unread = entries.filter(({ name }) => !name.startsWith('.') && !name.endsWith('.md'));
  return unread
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => problem('not-markdown', { file: path.join(parentPath, name) }, { folder }));
}

function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/**
 * Everything that is wrong in a content folder, its sources, articles and glossary, in the order of the files. Sources
 * are converted to find out, nothing is written.
 */
export async function findContentProblems(contentDir: string): Promise<Problem[]> {
  const glossary = readGlossary(path.join(contentDir, 'glossary'));
  const problems = [
    ...(await sourceProblems(path.join(contentDir, 'sources'))),
    ...articleProblems(path.join(contentDir, 'articles'), glossary.entries),
    ...['articles', 'glossary'].flatMap((folder) => unreadFiles(path.join(contentDir, folder))),
    ...glossary.problems,
    ...checkGlosses(glossary.glosses),
  ];
  return problems.sort(byPlace);
}
