import { statSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sourcePathToSlug, type ArticleSlug } from '../model/ids.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';

/** The folders of a site's content; each path is relative to the working folder, as `contentDir` is. */
export interface ContentFolders {
  /** Raw texts, written by editors. */
  sources: string;
  /** Articles as Markdown, written by `convert` and edited by hand. */
  articles: string;
  /** One Markdown file for each glossary entry. */
  glossary: string;
}

/** Returns the folders below `contentDir`. */
export function contentFolders(contentDir: string): ContentFolders {
  return {
    sources: path.join(contentDir, 'sources'),
    articles: path.join(contentDir, 'articles'),
    glossary: path.join(contentDir, 'glossary'),
  };
}

/**
 * Returns what changes whenever a file is written: its size in bytes, modification time and inode. `undefined` for a
 * file that does not exist or cannot be read.
 */
export function fileStamp(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtimeMs} ${stat.ino}`;
}

/**
 * Returns whether a file of `content/articles` or `content/glossary` is read, by its path: neither the new version left
 * beside a hand-edited article (`x.new.md`) is, nor a file whose name starts with a dot.
 */
export function isContentFile(file: string): boolean {
  const name = file.replace(/^.*[/\\]/, '');
  return name.endsWith('.md') && !name.endsWith('.new.md') && !name.startsWith('.');
}

/** Returns the articles or glossary entries below `folder`, sorted by path; none where the folder does not exist. */
export function listContentFiles(folder: string): string[] {
  return listFiles(folder).filter(isContentFile);
}

/** Returns the files below `folder` that are ignored because they are not Markdown; hidden files are not listed. */
export function listIgnoredFiles(folder: string): string[] {
  return listFiles(folder).filter((file) => !file.endsWith('.md') && !path.basename(file).startsWith('.'));
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

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
