import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cache } from '../../src/files/cache.ts';
import type { SiteConfig } from '../../src/model/site-config.ts';
import type { ShownPage } from '../../src/site/shown-page.ts';
import { digestOf } from '../../src/text/digest.ts';

/** Renders pages with the templates of `src/pages`, as Astro compiled them. */
export interface Renderer {
  /** Changes whenever a page may be rendered differently from the same data. */
  key: string;
  /** Renders the page at an address as HTML. */
  renderPage: (address: string, page: ShownPage) => Promise<string>;
  /** The files that pages refer to, styles and scripts, and those of `public`, by path below the site's base. */
  assets: ReadonlyMap<string, string>;
}

const CACHE_KIND = 'renderer';

/**
 * Returns what renders the pages: compiled once for a version of the code, and again only when `code`, a digest of it, or
 * a setting that the compiler sees has changed.
 */
export async function compileRenderer(root: string, config: SiteConfig, code: string, cache: Cache): Promise<Renderer> {
  const folder = rendererFolder(root, config);
  const key = digestOf([code, config.url, config.base, await digestFiles(path.join(root, 'public'))]);
  if (cache.get<string>(CACHE_KIND, 'key') !== key || !existsSync(entryOf(folder))) {
    await rm(folder, { recursive: true, force: true });
    // Astro is loaded only where it has work to do: that alone takes half a second.
    const { build } = await import('astro');
    await build({ root, logLevel: 'warn' });
    cache.set(CACHE_KIND, 'key', key);
  }
  return loadRenderer(folder, key);
}

/** Loads what `compileRenderer` has compiled to a folder. */
export async function loadRenderer(folder: string, key: string): Promise<Renderer> {
  // The query has the module of a new version loaded beside that of an earlier one in the same process.
  const url = `${pathToFileURL(entryOf(folder)).href}?${key}`;
  const { renderPage } = (await import(url)) as Pick<Renderer, 'renderPage'>;
  return { key, renderPage, assets: await listFiles(path.join(folder, 'client')) };
}

/** Returns the folder that Astro compiles the pages of a site to; see `astro.config.mjs`. */
export function rendererFolder(root: string, { cacheDir }: Pick<SiteConfig, 'cacheDir'>): string {
  return path.resolve(root, cacheDir, 'renderer');
}

function entryOf(folder: string): string {
  return path.join(folder, 'server', 'renderer.mjs');
}

async function digestFiles(folder: string): Promise<string> {
  const files = [...(await listFiles(folder))].sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf(await Promise.all(files.map(async ([name, file]) => [name, await readFile(file, 'base64')])));
}

/** Lists the files below a folder: their paths below it, with forward slashes, and their paths. */
async function listFiles(folder: string): Promise<Map<string, string>> {
  if (!existsSync(folder)) return new Map();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [path.relative(folder, file).split(path.sep).join('/'), file]));
}
