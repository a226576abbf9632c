import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from './cache.ts';
import { findContentProblems } from './content-problems.ts';
import { Content, openContent } from './content.ts';
import { writeArticles } from './write-articles.ts';

let folder = '';
let content: Content;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postil-content-'));
  content = new Content(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): string {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const TEXT = 'The ferry went to Tolsay in the morning, and it came back in the evening with the post.';
const source = (title: string) => `---\ntitle: ${title}\n---\n${TEXT}\n\n${TEXT.toUpperCase()}\n`;

async function convertAll(): Promise<void> {
  const written = writeArticles(content.sources.refresh().sources, content, { threshold: 0.9, code: '' });
  for await (const { problems } of written) expect(problems).toEqual([]);
}

test('a build decodes and converts each source once, and parses each article once', async () => {
  write('sources/a.txt', source('A'));
  write('sources/b.txt', source('B'));
  await convertAll();
  for (const article of content.articles()) content.parse(article);
  await findContentProblems(content);
  expect(content.work).toEqual({ decodings: 2, conversions: 2, articleParses: 2 });
});

test('an article that changed is parsed again when it is checked; others are not', async () => {
  const a = write('articles/a.md', '---\ntitle: A\n---\n\nIn [[Cork]].\n');
  write('articles/b.md', '---\ntitle: B\n---\n\nText.\n');
  const found = async () => (await findContentProblems(content)).map(({ id }) => id);
  expect(await found()).toEqual(['link-to-nothing']);
  expect(await found()).toEqual(['link-to-nothing']);
  expect(content.work.articleParses).toBe(2);
  writeFileSync(a, '---\ntitle: A\n---\n\nNo link at all.\n');
  expect(await found()).toEqual([]);
  expect(content.work.articleParses).toBe(3);
});

test('a new glossary entry changes what is wrong in the articles that link to it', async () => {
  write('articles/a.md', '---\ntitle: A\n---\n\nIn [[Cork]].\n');
  expect(await findContentProblems(content)).toHaveLength(1);
  const before = content.glossary();
  expect(content.glossary()).toBe(before);
  write('glossary/cork.md', '---\nname: Cork\ntype: place\n---\nA city.\n');
  expect(content.refreshGlossary()).not.toBe(before);
  expect(await findContentProblems(content)).toEqual([]);
});

test('what a file was is forgotten with the file', async () => {
  const a = write('sources/a.txt', source('A'));
  await convertAll();
  rmSync(a);
  expect(content.sources.refresh().sources).toEqual([]);
  expect(content.sources.read({ file: a })).toMatchObject({ error: expect.stringContaining('ENOENT') as string });
  expect(readFileSync(path.join(folder, 'articles/a.md'), 'utf8')).toContain('title: A');
});

test('everybody in a process has the same content', () => {
  expect(openContent(folder)).toBe(openContent(`${folder}/.`));
});

/** Converts in a new run, with the cache of those before; returns what became of each source, and how many were converted. */
async function convertAgain(cache: Cache, { code = '1', threshold = 0.9 } = {}): Promise<[string, number]> {
  const next = new Content(folder, cache);
  const outcomes: string[] = [];
  for await (const written of writeArticles(next.sources.refresh().sources, next, { threshold, code }))
    outcomes.push(...written.outcomes);
  return [outcomes.join(' '), next.work.conversions];
}

test('a source is converted again only where something that decides the result has changed', async () => {
  const cache = new Cache();
  const a = write('sources/a.txt', source('A'));
  write('sources/b.txt', source('B'));
  expect(await convertAgain(cache)).toEqual(['new new', 2]);
  expect(await convertAgain(cache)).toEqual(['unchanged unchanged', 0]);
  writeFileSync(a, source('A again'));
  expect(await convertAgain(cache)).toEqual(['updated unchanged', 1]);
  expect(await convertAgain(cache, { code: '2' })).toEqual(['unchanged unchanged', 2]);
  expect(await convertAgain(cache, { code: '2', threshold: 0.5 })).toEqual(['updated updated', 2]);
  rmSync(path.join(folder, 'articles/b.md'));
  expect(await convertAgain(cache, { code: '2', threshold: 0.5 })).toEqual(['unchanged new', 1]);
  const entry = write('glossary/tolsay.md', '---\nname: Tolsay\ntype: place\n---\nAn island.\n');
  expect(await convertAgain(cache, { code: '2', threshold: 0.5 })).toEqual(['updated updated', 2]);
  writeFileSync(entry, '---\nname: Tolsay\ntype: place\n---\nAn island with a port.\n');
  expect(await convertAgain(cache, { code: '2', threshold: 0.5 })).toEqual(['unchanged unchanged', 0]);
});

test('a hand edit is found again, and a line that other sources share is noticed', async () => {
  const cache = new Cache();
  write('sources/a.txt', source('A'));
  await convertAgain(cache);
  const article = path.join(folder, 'articles/a.md');
  writeFileSync(article, readFileSync(article, 'utf8').replace('evening', 'night'));
  expect(await convertAgain(cache)).toEqual(['kept', 1]);
  expect(await convertAgain(cache)).toEqual(['kept', 0]);
  for (const name of ['b', 'c', 'd']) write(`sources/${name}.txt`, source(name));
  expect(await convertAgain(cache)).toEqual([expect.stringMatching(/^(kept|beside) new new new$/), 4]);
});

test('a change that another process has read is read by this one too', async () => {
  const cache = new Cache();
  const a = write('sources/a.txt', source('A'));
  const running = new Content(folder, cache);
  running.sources.refresh();
  writeFileSync(a, source('A again'));
  await convertAgain(cache);
  running.sources.refresh();
  const read = running.sources.read({ file: a });
  expect('text' in read && read.text.decoded?.text).toContain('A again');
});
