import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

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
