import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Cache } from '../../src/files/cache.ts';
import type { Content } from '../../src/files/content.ts';
import { fileStamp } from '../../src/files/list-files.ts';
import type { Problem } from '../../src/model/problems/problem.ts';
import { digestOf } from '../../src/text/digest.ts';

/** What a build found out, for the next one if nothing has changed until then. */
export interface LastBuild {
  /** Of everything that a site is made from; see `inputsKey`. */
  key: string;
  /** Pages in the search index. */
  searchedPages: number;
  /** Everything that is wrong in the content. */
  problems: Problem[];
}

const CACHE_KIND = 'build';

/** Returns the last build to `outDir`; `undefined` where there was none or it did not end. */
export function lastBuild(cache: Cache, outDir: string): LastBuild | undefined {
  return cache.get<LastBuild>(CACHE_KIND, outDir);
}

/** Remembers a build that has ended. */
export function rememberBuild(cache: Cache, outDir: string, build: LastBuild): void {
  cache.set(CACHE_KIND, outDir, build);
}

/** Forgets a build before its folder is changed. */
export function forgetBuild(cache: Cache, outDir: string): void {
  cache.delete(CACHE_KIND, outDir);
}

/**
 * Returns a digest of everything that a site is made from: `decided`, the code and the settings, and the stamps, which change whenever a
 * file does, of all files in the content folder and in `publicFolder`, whose files are part of every site.
 */
export function inputsKey({ folders }: Pick<Content, 'folders'>, publicFolder: string, decided: object): string {
  const { sources, articles, glossary } = folders;
  return digestOf([decided, [sources, articles, glossary, publicFolder].map(stampsBelow)]);
}

function stampsBelow(folder: string): (string | undefined)[][] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.sort().map((file) => [file, fileStamp(file)]);
}
