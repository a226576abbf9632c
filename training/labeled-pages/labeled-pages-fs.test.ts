import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLabeledPages } from './labeled-pages-fs.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'labeled-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function writePage(...parts: string[]): void {
  const page = path.join(folder, ...parts);
  mkdirSync(page, { recursive: true });
  writeFileSync(path.join(page, 'page.txt'), 'The ferry left.');
  writeFileSync(path.join(page, 'gold.json'), '{"title":"The ferry"}');
}

test.each([[['harbour', '1']], [['convert', 'harbour', '1']]])('reads the page in %s', (parts) => {
  writePage(...parts);
  expect(readLabeledPages(folder)).toMatchObject([{ set: 'harbour', id: '1', gold: { title: 'The ferry' } }]);
});

test('refuses a folder without labeled pages: training on nothing would write empty weights', () => {
  mkdirSync(path.join(folder, 'texts', 'one'), { recursive: true });
  expect(() => readLabeledPages(folder)).toThrow(/holds no <set>\/<id>\/gold\.json/);
});
