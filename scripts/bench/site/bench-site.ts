import { rmSync } from 'node:fs';
import path from 'node:path';
import type { SiteSettings } from '../../../src/model/site-config.ts';
import { ROOT } from '../../lib/run.ts';
import { nodeFlags } from '../../start/node-flags.mjs';
import { generateArchive } from '../generate-archive.ts';
import { measureNode } from '../measure-process.ts';
import { archiveEdits, type Edit, writeArchive } from './archive-folder.ts';
import { buildUsage, type BuildUsage } from './build-usage.ts';
import { measureBuiltFiles } from './built-files.ts';
import { measureFloor } from './floor-site.ts';
import type { SiteMeasurement } from './site-report.ts';

const FOLDER = path.join(ROOT, '.cache', 'bench');
const CONTENT = path.join(FOLDER, 'content');
const DIST = path.join(FOLDER, 'dist');

/** Settings that decide how much there is to do. */
const SETTINGS: Partial<SiteSettings> = {
  language: 'en',
  url: 'https://example.org',
  base: '/',
  highlightThreshold: 0.9,
  entityPageArticles: 2,
  pageSize: 30,
};
const ENVIRONMENT = {
  ASTRO_TELEMETRY_DISABLED: '1',
  POSTIL_SETTINGS: JSON.stringify(SETTINGS),
  POSTIL_CONTENT: path.relative(ROOT, CONTENT),
  POSTIL_OUT: path.relative(ROOT, DIST),
  POSTIL_CACHE: path.relative(ROOT, path.join(FOLDER, 'cache')),
};

/**
 * Measures the builds of a generated site: from nothing, with nothing changed, and after one edit of each kind; and what
 * bare Astro and Pagefind need for the same articles. The sites stay in `.cache/bench` until the next run.
 */
export async function benchSite(articles: number): Promise<Omit<SiteMeasurement, 'circumstances'>> {
  rmSync(FOLDER, { recursive: true, force: true });
  const archive = generateArchive(articles);
  writeArchive(archive, articles, CONTENT);
  const cold = await measureBuild({ name: 'cold', apply: () => undefined });
  // Before the edits, so that both build the same articles.
  const floor = await measureFloor(path.join(FOLDER, 'floor'), path.join(CONTENT, 'articles'));
  const builds = [cold];
  const unchanged: Edit = { name: 'nothing changed', apply: () => undefined };
  // Where the first build fails, the others would have to do its work.
  const edits = cold.failed ? [] : [unchanged, ...archiveEdits(archive, articles, CONTENT)];
  for (const edit of edits) builds.push(await measureBuild(edit));
  return { articles, entries: archive.entries.length, builds, floor, files: measureBuiltFiles(DIST) };
}

async function measureBuild({ name, apply }: Edit): Promise<BuildUsage> {
  console.error(`${name} …`);
  apply();
  const usage = await measureNode([...nodeFlags('build'), 'scripts/build.ts', '--stats'], { env: ENVIRONMENT });
  const build = buildUsage(name, usage);
  if (build.failed) console.error(usage.stdout.slice(-2000));
  return build;
}
