import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteSettings } from '../../src/model/site-config.ts';
import { ROOT, runScript } from '../lib/run.ts';
import { longArticle } from './long-article.ts';

/** A site that the tests build and read. */
export interface TestSite {
  name: string;
  /** Folder its content is copied from, so that building it changes nothing in the project; generated if left out. */
  content?: string;
  /** Settings in place of the owner's; the owner's own if left out. */
  settings?: SiteSettings;
  base: string;
  url: string;
  dir: string;
}

const SITES_FOLDER = path.join(ROOT, '.cache', 'sites');
const URL = 'https://postil.example';

/** Settings of the fixture site, and of every unit test. */
export const FIXTURE_SETTINGS: SiteSettings = {
  title: 'Postil',
  description: 'Articles with notes in the margin: who and what they are about.',
  language: 'en',
  url: URL,
  base: '/',
  highlightThreshold: 0.9,
  entityPageArticles: 2,
  pageSize: 30,
};

function fixtureSite(name: string, base: string): TestSite {
  return { name, content: 'tests/fixture-site', settings: FIXTURE_SETTINGS, base, url: URL, dir: distOf(name) };
}

function distOf(name: string): string {
  return path.join(SITES_FOLDER, name, 'dist');
}

/**
 * The fixture at the root of a host and under a path, a very long article, and the owner's site. Of the owner's site
 * tests may only expect what is true of any content and any settings.
 */
export const TEST_SITES = {
  root: fixtureSite('root', '/'),
  path: fixtureSite('path', '/notes/'),
  long: { name: 'long', settings: FIXTURE_SETTINGS, base: '/', url: URL, dir: distOf('long') },
  own: { name: 'own', content: 'content', base: '/', url: URL, dir: distOf('own') },
} satisfies Record<string, TestSite>;

/** The sites whose content and settings the tests know. */
export const FIXTURE_SITES: TestSite[] = [TEST_SITES.root, TEST_SITES.path, TEST_SITES.long];

/** Builds every test site, one after the other. Returns 0 if all were built, otherwise an exit code that is not 0. */
export async function buildTestSites(): Promise<number> {
  let result = 0;
  for (const site of Object.values<TestSite>(TEST_SITES)) {
    const code = await buildTestSite(site);
    // What is wrong in the owner's texts is for `npm run check` to say, not for the tests.
    const isBuilt = code === 0 || (site === TEST_SITES.own && existsSync(path.join(site.dir, 'pagefind')));
    if (!isBuilt) result = code;
  }
  return result;
}

async function buildTestSite({ name, content, settings, base, url, dir }: TestSite): Promise<number> {
  const folder = path.join(SITES_FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  if (content !== undefined) cpSync(path.join(ROOT, content), path.join(folder, 'content'), { recursive: true });
  else writeLongArticle(path.join(folder, 'content'));
  console.log(`\n${name}: ${content ?? 'generated content'} under ${base}`);
  return runScript('build', [], {
    POSTIL_SETTINGS: JSON.stringify(settings ?? {}),
    POSTIL_SITE: url,
    POSTIL_BASE: base,
    POSTIL_CONTENT: path.relative(ROOT, path.join(folder, 'content')),
    POSTIL_OUT: path.relative(ROOT, dir),
    POSTIL_CACHE: path.relative(ROOT, path.join(folder, 'cache')),
  });
}

function writeLongArticle(folder: string): void {
  const { source, glossary } = longArticle();
  for (const name of ['sources', 'glossary']) mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, 'sources', 'long.txt'), source);
  for (const [name, entry] of glossary) writeFileSync(path.join(folder, 'glossary', name), entry);
}

/**
 * Returns the folder a test site was built to.
 *
 * @throws When the site has not been built.
 */
export function builtFolder(site: TestSite): string {
  if (!existsSync(site.dir)) throw new Error(`${site.dir} does not exist. Run "npm test -- build" first.`);
  return site.dir;
}
