import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Cache } from '../../src/files/cache.ts';
import { mayWriteTo, OutputFolder } from './output-folder.ts';

let root: string;
let dist: string;
let cache: Cache;
let code: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'postil-output-'));
  dist = path.join(root, 'dist');
  cache = new Cache();
  code = 'code';
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes files as a build does; gives the paths of those that had to be written. */
async function write(files: Record<string, { key?: string; content: string }>): Promise<string[]> {
  const folder = new OutputFolder(dist, cache, code);
  const written: string[] = [];
  for (const [name, { key, content }] of Object.entries(files)) {
    await folder.write({ path: name, key, write: () => (written.push(name), content) });
  }
  folder.prune();
  return written;
}

const read = (name: string) => readFileSync(path.join(dist, name), 'utf8');

test('a file is written again only if its key has changed or it has none', async () => {
  const files = { 'a/b.txt': { key: '1', content: 'one' }, 'c.txt': { content: 'c' } };
  expect(await write(files)).toEqual(['a/b.txt', 'c.txt']);
  expect(await write(files)).toEqual(['c.txt']);
  expect(await write({ ...files, 'a/b.txt': { key: '2', content: 'two' } })).toEqual(['a/b.txt', 'c.txt']);
  expect(read('a/b.txt')).toBe('two');
});

test('a file that somebody has changed or deleted is written again', async () => {
  const files = { 'a.txt': { key: '1', content: 'one' } };
  await write(files);
  writeFileSync(path.join(dist, 'a.txt'), 'changed by hand');
  expect(await write(files)).toEqual(['a.txt']);
  rmSync(dist, { recursive: true });
  expect(await write(files)).toEqual(['a.txt']);
  expect(read('a.txt')).toBe('one');
});

test('what is written part by part may be made from what was there, unless other code wrote it', async () => {
  const build = async (key: string) => {
    let before: string | undefined;
    const folder = new OutputFolder(dist, cache, code);
    const write = (previous: () => Buffer | undefined) => {
      before = previous()?.toString();
      return [Buffer.from('one '), Buffer.from(key)];
    };
    await folder.write({ path: 'a.zip', key, write });
    return before;
  };
  expect([await build('1'), read('a.zip')]).toEqual([undefined, 'one 1']);
  expect([await build('2'), read('a.zip')]).toEqual(['one 1', 'one 2']);
  code = 'other code';
  expect(await build('3')).toBeUndefined();
});

test('what is not part of the site any more is deleted with its folder', async () => {
  await write({ 'a/b/c.txt': { key: '1', content: 'c' }, 'd.txt': { key: '1', content: 'd' } });
  writeFileSync(path.join(dist, 'left-over.html'), '');
  await write({ 'd.txt': { key: '1', content: 'd' } });
  expect(readdirSync(dist).sort()).toEqual(['.postil', 'd.txt']);
});

describe('a build writes only', () => {
  test('to a folder that is absent, empty or its own', async () => {
    expect(mayWriteTo(dist)).toBe(true);
    mkdirSync(dist);
    expect(mayWriteTo(dist)).toBe(true);
    await write({ 'a.txt': { content: '' } });
    expect(mayWriteTo(dist)).toBe(true);
  });

  test('and not to one with files of somebody else', () => {
    mkdirSync(dist);
    writeFileSync(path.join(dist, 'thesis.txt'), '');
    expect(mayWriteTo(dist)).toBe(false);
    expect(existsSync(path.join(dist, 'thesis.txt'))).toBe(true);
  });
});
