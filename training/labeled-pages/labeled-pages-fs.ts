import fs from 'node:fs';
import path from 'node:path';
import { parseGold, type Gold } from './gold.ts';

/** A file of a page that people have labeled. */
export interface LabeledFile {
  /** The set that the page belongs to, and its name there. */
  set: string;
  id: string;
  /** `page.txt`: the whole page as text; `article.txt`: only the column with the article. */
  file: 'page.txt' | 'article.txt';
  bytes: Uint8Array;
  gold: Gold;
}

const FILES = ['page.txt', 'article.txt'] as const;

/**
 * Reads `<folder>/<set>/<id>/{page.txt,article.txt,gold.json}`, or the same below `<folder>/convert`, in the order of
 * names. Skips folders without a `gold.json`. Throws if there is no labeled page at all: nothing could be learned or
 * measured.
 */
export function readLabeledPages(folder: string): LabeledFile[] {
  const subfolder = path.join(folder, 'convert');
  const files = readSets(fs.existsSync(subfolder) ? subfolder : folder);
  if (files.length === 0) throw new Error(`${folder} holds no <set>/<id>/gold.json with a page.txt beside it`);
  return files;
}

function readSets(folder: string): LabeledFile[] {
  return foldersIn(folder).flatMap((set) =>
    foldersIn(path.join(folder, set)).flatMap((id) => {
      const page = path.join(folder, set, id);
      if (!fs.existsSync(path.join(page, 'gold.json'))) return [];
      const gold = parseGold(JSON.parse(fs.readFileSync(path.join(page, 'gold.json'), 'utf8')));
      return FILES.filter((file) => fs.existsSync(path.join(page, file))).map((file) => ({
        set,
        id,
        file,
        bytes: fs.readFileSync(path.join(page, file)),
        gold,
      }));
    }),
  );
}

function foldersIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
