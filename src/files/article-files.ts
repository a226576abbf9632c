import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { checksumOf, isUnedited } from '../model/article-file.ts';
import { splitFrontmatter } from '../model/frontmatter/split-frontmatter.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { listContentFiles } from './list-files.ts';
import { writeAtomically } from './write-atomically.ts';

/** What became of an article's file; `beside`: kept as edited by hand, with the new version written next to it. */
export type Outcome = 'new' | 'updated' | 'unchanged' | 'kept' | 'beside';

/** Returns the path of the new version of a hand-edited article: `raid.md` → `raid.new.md`. The site does not read it. */
export function newVersionPath(file: string): string {
  return file.replace(/\.md$/, '.new.md');
}

/** Writes a generated article to its file, unless the file there was edited by hand. */
export function writeArticle(file: string, text: string): Outcome {
  const before = readIfPresent(file);
  if (before === undefined) return write(file, text, 'new');
  if (before === text) return settle(file, 'unchanged');
  if (isUnedited(before))
    return checksumOf(before) === checksumOf(text) ? settle(file, 'unchanged') : write(file, text, 'updated');
  if (checksumOf(before) === checksumOf(text)) return settle(file, 'kept');
  const newVersion = newVersionPath(file);
  if (readIfPresent(newVersion) !== text) writeAtomically(newVersion, text);
  return 'beside';
}

function write(file: string, text: string, outcome: Outcome): Outcome {
  writeAtomically(file, text);
  return settle(file, outcome);
}

/** Removes a version left beside the article once it no longer differs from what would be written. */
function settle(file: string, outcome: Outcome): Outcome {
  const newVersion = readIfPresent(newVersionPath(file));
  if (newVersion !== undefined && isUnedited(newVersion)) rmSync(newVersionPath(file));
  return outcome;
}

function readIfPresent(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Reports the articles below `folder` whose source is gone and, where `written` holds every file that the sources of
 * the collection make, those whose source no longer makes them.
 */
export function orphanProblems(folder: string, written?: ReadonlySet<string>): Problem[] {
  return listContentFiles(folder).flatMap((file) => {
    const source = written?.has(file) ? undefined : sourceOf(readFileSync(file, 'utf8'));
    if (source === undefined) return [];
    if (!existsSync(source)) return [problem('source-gone', { file }, { source })];
    return written ? [problem('article-stale', { file }, { source })] : [];
  });
}

function sourceOf(article: string): string | undefined {
  const source = parseDocument(splitFrontmatter(article).yaml ?? '').get('source');
  return typeof source === 'string' ? source : undefined;
}
