import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Cache } from '../../src/files/cache.ts';
import { contentFolders } from '../../src/files/list-files.ts';
import { forgetBuild, inputsKey, lastBuild, rememberBuild } from './last-build.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'postil-last-build-'));
  for (const folder of ['sources', 'articles/port', 'glossary', 'public'])
    mkdirSync(path.join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const key = (decided: object = { code: 'code' }) =>
  inputsKey({ folders: contentFolders(root) }, path.join(root, 'public'), decided);

test.each(['sources/a.txt', 'articles/port/a.md', 'articles/a.new.md', 'glossary/a.md', 'public/logo.svg'])(
  'the key changes with the file %s: when it comes, changes and goes',
  (name) => {
    const file = path.join(root, name);
    const before = key();
    writeFileSync(file, 'one');
    const [added, again] = [key(), key()];
    writeFileSync(file, 'three');
    const changed = key();
    rmSync(file);
    expect(again).toBe(added);
    expect(new Set([before, added, changed]).size).toBe(3);
    expect(key()).toBe(before);
  },
);

test('the key changes with the code and the settings', () => {
  expect(key({ code: 'other' })).not.toBe(key());
});

test('a build is remembered until it is forgotten', () => {
  const cache = new Cache();
  const build = { key: 'key', searchedPages: 3, problems: [] };
  expect(lastBuild(cache, 'dist')).toBeUndefined();
  rememberBuild(cache, 'dist', build);
  expect([lastBuild(cache, 'dist'), lastBuild(cache, 'other')]).toEqual([build, undefined]);
  forgetBuild(cache, 'dist');
  expect(lastBuild(cache, 'dist')).toBeUndefined();
});
