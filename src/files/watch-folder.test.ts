import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { watchFolder } from './watch-folder.ts';

test('new and changed texts are named, once, also in sub-folders; other files are not', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'postil-'));
  mkdirSync(path.join(folder, 'raids'));
  const { promise, resolve } = Promise.withResolvers<string[]>();
  const watcher = watchFolder(folder, (files) => {
    resolve(files.map((file) => path.relative(folder, file)).sort());
    return Promise.resolve();
  });
  writeFileSync(path.join(folder, 'raids', 'Rutba.txt'), 'one');
  writeFileSync(path.join(folder, 'raids', 'Rutba.txt'), 'two');
  writeFileSync(path.join(folder, 'picture.png'), '');
  writeFileSync(path.join(folder, '.draft.txt'), '');
  expect(await promise).toEqual([path.join('raids', 'Rutba.txt')]);
  watcher?.close();
  rmSync(folder, { recursive: true });
});

test('a folder that is not there is not watched', () => {
  expect(watchFolder('/no/such/folder', () => Promise.resolve())).toBeUndefined();
});
