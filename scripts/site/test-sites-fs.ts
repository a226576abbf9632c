import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { longArticle } from './long-article.ts';
import { ROOT, runScript } from '../lib/run.ts';

/** A site the tests build and read. */
export interface TestSite {
  name: string;
  /** The folder its content is copied from, so that building it changes nothing in the project; none: it is made up. */
  content?: string;
  base: string;
  url: string;
  dir: string;
}

const BUILT = path.join(ROOT, '.cache', 'sites');

function testSite(name: string, base: string, content?: string): TestSite {
  return {
    name,
    ...(content !== undefined && { content }),
    base,
    url: 'https://postil.example',
    dir: path.join(BUILT, name, 'dist'),
  };
}

/** The fixture at the root of a host and under a path, the project's own content, and one very long article. */
export const TEST_SITES = {
  root: testSite('root', '/', 'tests/fixture-site'),
  path: testSite('path', '/notes/', 'tests/fixture-site'),
  own: testSite('own', '/', 'content'),
  long: testSite('long', '/'),
};

function writeLongArticle(folder: string): void {
  const { source, glossary } = longArticle();
  for (const name of ['sources', 'glossary']) mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, 'sources', 'long.txt'), source);
  for (const [name, entry] of glossary) writeFileSync(path.join(folder, 'glossary', name), entry);
}

async function buildTestSite({ name, content, base, url, dir }: TestSite): Promise<number> {
  const folder = path.join(BUILT, name);
  rmSync(folder, { recursive: true, force: true });
  if (content !== undefined) cpSync(path.join(ROOT, content), path.join(folder, 'content'), { recursive: true });
  else writeLongArticle(path.join(folder, 'content'));
  console.log(`\n${name}: ${content ?? 'made up'} under ${base}`);
  return runScript('build', [], {
    POSTIL_SITE: url,
    POSTIL_BASE: base,
    POSTIL_CONTENT: path.relative(ROOT, path.join(folder, 'content')),
    POSTIL_OUT: path.relative(ROOT, dir),
    POSTIL_CACHE: path.relative(ROOT, path.join(folder, 'cache')),
  });
}

/** Builds every test site, one after the other. Gives the first exit code that is not 0. */
export async function buildTestSites(): Promise<number> {
  const codes: number[] = [];
  for (const site of Object.values(TEST_SITES)) codes.push(await buildTestSite(site));
  return codes.find((code) => code !== 0) ?? 0;
}

/** The folder a test site was built to. Throws when it is not there yet. */
export function builtFolder(site: TestSite): string {
  if (!existsSync(site.dir)) throw new Error(`${site.dir} does not exist. Run "npm test -- build" first.`);
  return site.dir;
}
