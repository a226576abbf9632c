import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Cache } from './cache.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'postil-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a value is there in the next run, by its kind and key', () => {
  const cache = new Cache(folder);
  cache.set('source', 'a.txt', { lines: Int32Array.of(1, 2), stamp: undefined });
  cache.set('source', 'b.txt', 'b');
  cache.set('article', 'a.txt', 'other');
  cache.close();
  const next = new Cache(folder);
  expect(next.get('source', 'a.txt')).toEqual({ lines: Int32Array.of(1, 2), stamp: undefined });
  expect(next.get('source', 'c.txt')).toBeUndefined();
  next.prune('source', new Set(['b.txt']));
  expect([next.get('source', 'a.txt'), next.get('source', 'b.txt'), next.get('article', 'a.txt')]).toEqual([
    undefined,
    'b',
    'other',
  ]);
  next.close();
});

test('a batch that fails keeps what was written before it failed', () => {
  const cache = new Cache();
  const failing = () =>
    cache.batch(() => {
      cache.set('source', 'a.txt', 1);
      throw new Error('a bad file');
    });
  expect(failing).toThrow('a bad file');
  expect(cache.get('source', 'a.txt')).toBe(1);
});

test('where nothing can be written, what is remembered is forgotten with the process', () => {
  const file = path.join(folder, 'a-file');
  writeFileSync(file, '');
  const cache = new Cache(path.join(file, 'below'));
  cache.set('source', 'a.txt', 1);
  expect(cache.get('source', 'a.txt')).toBe(1);
  cache.close();
});

test('a damaged file is thrown away', () => {
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.sqlite'));
  writeFileSync(path.join(folder, file), 'not a database, but long enough to look like one'.repeat(100));
  const cache = new Cache(folder);
  expect(cache.get('source', 'b.txt')).toBeUndefined();
  cache.close();
});
