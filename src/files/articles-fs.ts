import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { splitFrontmatter } from '../model/frontmatter/split-frontmatter.ts';
import { isUnedited, checksumOf } from '../model/checksum.ts';
import { writeAtomically } from './atomic-fs.ts';
import { listContentFiles } from './list-content-files.ts';

/** What became of an article's file; `beside`: kept as edited by hand, the new version written next to it. */
export type Outcome = 'new' | 'updated' | 'unchanged' | 'kept' | 'beside';

/** Where the new version of a hand-edited article is left: `raid.md` → `raid.new.md`. The site does not read it. */
export function besideOf(file: string): string {
  return file.replace(/\.md$/, '.new.md');
}

/** Puts a generated article in its place unless the file there was edited by hand. */
export function writeArticle(file: string, text: string): Outcome {
  const before = readIfThere(file);
  if (before === undefined) return write(file, text, 'new');
  if (before === text) return settle(file, 'unchanged');
  if (isUnedited(before))
    return checksumOf(before) === checksumOf(text) ? settle(file, 'unchanged') : write(file, text, 'updated');
  if (checksumOf(before) === checksumOf(text)) return settle(file, 'kept');
  const beside = besideOf(file);
  if (readIfThere(beside) !== text) writeAtomically(beside, text);
  return 'beside';
}

function write(file: string, text: string, outcome: Outcome): Outcome {
  writeAtomically(file, text);
  return settle(file, outcome);
}

/** Removes a version left beside the article when it has nothing new to say any more. */
function settle(file: string, outcome: Outcome): Outcome {
  const beside = readIfThere(besideOf(file));
  if (beside !== undefined && isUnedited(beside)) rmSync(besideOf(file));
  return outcome;
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** An article that no source stands for any more. */
export interface Orphan {
  file: string;
  source: string;
  /** Whether the source is gone, and not only what made this article of it. */
  gone: boolean;
}

/** The articles under `folder` whose source is gone or made none of the files in `made`. */
export function orphans(folder: string, made: ReadonlySet<string>): Orphan[] {
  return listContentFiles(folder).flatMap((file) => {
    const source = made.has(file) ? undefined : sourceOf(readFileSync(file, 'utf8'));
    return source === undefined ? [] : [{ file, source, gone: !existsSync(source) }];
  });
}

function sourceOf(article: string): string | undefined {
  const source = parseDocument(splitFrontmatter(article).yaml ?? '').get('source');
  return typeof source === 'string' ? source : undefined;
}
