import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../src/files/cache.ts';
import { OutputFolder } from './output-folder.ts';
import { writeSearchIndex } from './search-index.ts';

let outDir: string;
let cache: Cache;
beforeEach(() => {
  outDir = mkdtempSync(path.join(tmpdir(), 'postil-search-'));
  cache = new Cache();
});
afterEach(() => rmSync(outDir, { recursive: true }));

const pageOf = (text: string, around = '') =>
  `<html><head></head><body>${around}<article data-pagefind-body><h1>${text}</h1></article></body></html>`;
const PAGES = {
  'articles/ferry/index.html': pageOf('The ferry'),
  'articles/fog/index.html': pageOf('Fog'),
  'entities/place/cork/2/index.html': '<html><head></head><body>Page 2</body></html>',
};

/** Builds pages and their index; returns how many pages and files there are and how many files were written. */
async function build(pages: Record<string, string>, from = cache) {
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(outDir, name)), { recursive: true });
    writeFileSync(path.join(outDir, name), html);
  }
  const folder = new OutputFolder(outDir, from, 'code');
  const keyed = Object.entries(pages).map(([name, html]) => ({ path: name, key: html }));
  const pageCount = await writeSearchIndex({ outDir, folder, language: 'en-GB', pages: keyed, cache: from });
  folder.prune();
  return { pageCount, written: folder.written };
}

function indexFiles(): Map<string, string> {
  const entries = readdirSync(path.join(outDir, 'pagefind'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [path.relative(outDir, file), readFileSync(file, 'latin1')]));
}

test('pages that a search may find are indexed; without a change nothing is written', async () => {
  const first = await build(PAGES);
  expect(first.pageCount).toBe(2);
  expect(first.written).toBe(indexFiles().size);
  expect(await build(PAGES)).toEqual({ pageCount: 2, written: 0 });
});

test('a change around what is indexed changes no file', async () => {
  await build(PAGES);
  const changed = { ...PAGES, 'articles/fog/index.html': pageOf('Fog', '<nav>Other</nav>') };
  expect(await build(changed)).toEqual({ pageCount: 2, written: 0 });
});

/** Pages of four segments. */
const MANY = Object.fromEntries(
  Array.from({ length: 600 }, (_, i) => [`articles/n${i}/index.html`, pageOf(`Quay ${i} café ${i % 7}`)]),
);

test.each([
  ['one segment', PAGES],
  ['several', { ...PAGES, ...MANY }],
])('after changes the index is that of a first build, with %s', async (_, pages) => {
  await build(pages);
  const { 'articles/ferry/index.html': __, ...others } = pages;
  const changed = { ...others, 'articles/fog/index.html': pageOf('Mist'), 'articles/new/index.html': pageOf('New') };
  expect(await build(changed)).toMatchObject({ pageCount: Object.keys(pages).length - 1 });
  const files = indexFiles();
  await build(changed, new Cache());
  expect(indexFiles()).toEqual(files);
});

test('a lost file is written again', async () => {
  await build(PAGES);
  const files = indexFiles();
  for (const ending of ['.pf_fragment', '.pf_index', 'pagefind.js']) {
    const lost = [...files.keys()].find((name) => name.endsWith(ending))!;
    rmSync(path.join(outDir, lost));
    expect(await build(PAGES)).toEqual({ pageCount: 2, written: 1 });
    expect(indexFiles()).toEqual(files);
  }
});
