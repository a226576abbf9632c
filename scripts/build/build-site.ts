import path from 'node:path';
import type { Cache } from '../../src/files/cache.ts';
import { findContentProblems } from '../../src/files/content-problems.ts';
import type { Content } from '../../src/files/content.ts';
import type { SiteConfig } from '../../src/model/site-config.ts';
import { SiteLoader } from '../../src/site/load-site.ts';
import { convertAll } from '../convert/write-and-report.ts';
import { ROOT } from '../lib/run.ts';
import { PhaseMeter } from './build-stats.ts';
import { forgetBuild, inputsKey, lastBuild, rememberBuild, type LastBuild } from './last-build.ts';
import { OutputFolder } from './output-folder.ts';
import type { Renderer } from './renderer.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSite } from './write-site.ts';

/** What a site is built from, and with. */
export interface BuildInput {
  config: SiteConfig;
  content: Content;
  cache: Cache;
  /** Where the site is written. */
  outDir: string;
  /** A digest of all code. */
  code: string;
  /** Returns what renders pages; called only if a page may have to be rendered. */
  openRenderer: () => Promise<Renderer>;
  meter?: PhaseMeter;
}

/** What became of a build. */
export interface BuiltSite extends LastBuild {
  /** How many files were written, and how many left as they were; neither where nothing has changed at all. */
  written: number;
  kept: number;
}

/**
 * Converts the sources and writes the site, its search index and nothing that has not changed. One process does all of it, so
 * that the site is built from the content that the conversion has read, and the problems are those of the same content.
 */
export async function buildSite(input: BuildInput): Promise<BuiltSite> {
  const { config, content, cache, outDir, code, meter = new PhaseMeter() } = input;
  await meter.measure('convert', () => convertAll(content, config.highlightThreshold));
  const key = inputsKey(content, path.join(ROOT, 'public'), { code, config });
  const last = lastBuild(cache, outDir);
  const folder = new OutputFolder(outDir, cache, code);
  const isUpToDate = await meter.measure('look', () => last?.key === key && folder.isIntact());
  if (last && isUpToDate) return { ...last, written: 0, kept: 0 };
  forgetBuild(cache, outDir);
  const build = { key, ...(await writeEverything(input, folder, meter)) };
  rememberBuild(cache, outDir, build);
  return { ...build, written: folder.written, kept: folder.kept };
}

/** Writes what has changed of the site and of the search index, and finds what is wrong in the content. */
async function writeEverything(
  { config, content, cache, outDir, code, openRenderer }: BuildInput,
  folder: OutputFolder,
  meter: PhaseMeter,
): Promise<Omit<LastBuild, 'key'>> {
  const renderer = await meter.measure('templates', openRenderer);
  const site = await meter.measure('load', () => new SiteLoader(content, config, ROOT).load());
  const pages = await meter.measure('site', () => writeSite(site, renderer, folder, code));
  const searched = pages.filter(({ kind }) => kind === 'article' || kind === 'entity');
  const searchedPages = await meter.measure('search index', () =>
    writeSearchIndex({ outDir, folder, language: config.language, pages: searched, cache }),
  );
  folder.prune();
  return { searchedPages, problems: await meter.measure('check', () => findContentProblems(content)) };
}
