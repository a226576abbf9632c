import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isContentFile } from './content-file.ts';

/** One file of a content folder. */
export interface ContentFile {
  /** Relative to the folder, with forward slashes. */
  path: string;
  text: string;
}

/** Every Markdown file below `directory`, sorted by path; none where the folder does not exist. Throws if one cannot be read. */
export async function readContentFiles(directory: string): Promise<ContentFile[]> {
  const paths = await listMarkdown(directory);
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(directory, path), 'utf8') })));
}

async function listMarkdown(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && isContentFile(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length).replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
