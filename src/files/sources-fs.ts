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
  section?: string;
}

const ENDINGS = new Set(['.txt', '.text', '.md']);

/** Whether a file of that name is read as a source. */
export function isSource(file: string): boolean {
  const name = path.basename(file);
  return !name.startsWith('.') && ENDINGS.has(path.extname(name).toLowerCase());
}

/** The sources under `folder`, in name order, and a problem for every file there that is none. */
export function listSources(folder: string): { sources: SourceFile[]; problems: Problem[] } {
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

/** The folders between `folder` and the file are its section; a file from elsewhere has none. */
export function sourceFile(file: string, folder: string): SourceFile {
  const inside = path.relative(folder, file);
  const name = inside.startsWith('..') || path.isAbsolute(inside) ? path.basename(file) : inside;
  const section = path.dirname(name).split(path.sep).join('/');
  const slug = sourcePathToSlug(name.split(path.sep).join('/'));
  return { file, slug, ...(section !== '.' && { section }) };
}

/** A problem for every source whose article would have the name of another's. */
export function slugClashes(sources: readonly SourceFile[]): Map<SourceFile, Problem> {
  const bySlug = Map.groupBy(sources, ({ slug }) => slug);
  const clashes = new Map<SourceFile, Problem>();
  for (const [slug, same] of bySlug) {
    for (const source of same.length > 1 ? same : []) {
      const other = same
        .filter((one) => one !== source)
        .map(({ file }) => file)
        .join(', ');
      clashes.set(source, problem('slug-clash', { file: source.file }, { article: `${slug}.md`, other }));
    }
  }
  return clashes;
}
