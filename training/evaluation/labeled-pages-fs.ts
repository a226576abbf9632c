import fs from 'node:fs';
import path from 'node:path';

/** A page people have labeled. */
export interface LabeledFile {
  /** The set it belongs to, and its name there. */
  set: string;
  id: string;
  /** `page.txt`: all of it; `article.txt`: the column of the article only. */
  file: 'page.txt' | 'article.txt';
  bytes: Uint8Array;
  /** What `gold.json` says, unchecked. */
  gold: unknown;
}

const FILES = ['page.txt', 'article.txt'] as const;

/**
 * Reads `<folder>/<set>/<id>/{page.txt,article.txt,gold.json}`, or the same below `<folder>/convert`; folders without a
 * `gold.json` are passed over. Throws where there is no labeled page at all: nothing could be learned or measured.
 */
export function readLabeledPages(folder: string): LabeledFile[] {
  const below = path.join(folder, 'convert');
  const pages = readSets(fs.existsSync(below) ? below : folder);
  if (pages.length === 0) throw new Error(`${folder} holds no <set>/<id>/gold.json with a page.txt beside it`);
  return pages;
}

function readSets(folder: string): LabeledFile[] {
  return foldersIn(folder).flatMap((set) =>
    foldersIn(path.join(folder, set)).flatMap((id) => {
      const own = path.join(folder, set, id);
      if (!fs.existsSync(path.join(own, 'gold.json'))) return [];
      const gold: unknown = JSON.parse(fs.readFileSync(path.join(own, 'gold.json'), 'utf8'));
      return FILES.filter((file) => fs.existsSync(path.join(own, file))).map((file) => ({
        set,
        id,
        file,
        bytes: fs.readFileSync(path.join(own, file)),
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
