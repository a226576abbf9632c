import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sourcePathToSlug, type ArticleSlug } from '../model/ids.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';

/** A source file, by name only. */
export interface SourceFile {
  /** Relative to the working folder. */
  file: string;
  slug: ArticleSlug;
  /** The folders between `content/sources` and the file; absent for a file directly in it or elsewhere. */
  section?: string;
}

export interface SourceList {
  /** Sorted by path. */
  sources: SourceFile[];
  /** One for every file that is not a source. */
  problems: Problem[];
}

const SOURCE_EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.text', '.md']);

/** Returns whether a file of that name is read as a source. */
export function isSource(file: string): boolean {
  const name = path.basename(file);
  return !name.startsWith('.') && SOURCE_EXTENSIONS.has(path.extname(name).toLowerCase());
}

/** Lists the sources below `folder`, and reports every other visible file there. */
export function listSources(folder: string): SourceList {
  if (!existsSync(folder)) return { sources: [], problems: [] };
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const visible = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
  const files = visible.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return {
    sources: files.filter(isSource).map((file) => sourceFile(file, folder)),
    problems: files
      .filter((file) => !isSource(file))
      .map((file) => problem('source-not-text', { file }, { ending: path.extname(file) || path.basename(file) })),
  };
}

/** Returns a source by its path; `folder` is the one that holds the sources of the collection. */
export function sourceFile(file: string, folder: string): SourceFile {
  const inside = path.relative(folder, file);
  const name = inside.startsWith('..') || path.isAbsolute(inside) ? path.basename(file) : inside;
  const section = path.dirname(name).split(path.sep).join('/');
  const slug = sourcePathToSlug(name.split(path.sep).join('/'));
  return { file, slug, ...(section !== '.' && { section }) };
}

/** Returns a problem for every source whose article would have the same name as another's. */
export function slugClashes(sources: readonly SourceFile[]): Map<SourceFile, Problem> {
  const clashes = new Map<SourceFile, Problem>();
  for (const [slug, group] of Map.groupBy(sources, (source) => source.slug)) {
    if (group.length < 2) continue;
    for (const source of group) {
      const others = group.filter((other) => other !== source).map(({ file }) => file);
      const params = { article: `${slug}.md`, other: others.join(', ') };
      clashes.set(source, problem('slug-clash', { file: source.file }, params));
    }
  }
  return clashes;
}
