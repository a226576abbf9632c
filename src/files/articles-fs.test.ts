import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addChecksum } from '../model/checksum.ts';
import { besideOf, orphans, writeArticle } from './articles-fs.ts';

const version = (text: string) => addChecksum(`---\ntitle: Rain\nsource: gone.txt\n---\n\n${text}\n`);
const ONE = version('It rained.');
const TWO = version('It rained twice.');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'articles-'));
  file = path.join(folder, 'news', 'rain.md');
});
afterEach(() => rmSync(folder, { recursive: true }));

const edit = () => writeFileSync(file, readFileSync(file, 'utf8').replace('It rained', 'It poured'));

test('a new article is written, the same again left alone, a changed one replaced', () => {
  expect(writeArticle(file, ONE)).toBe('new');
  expect(writeArticle(file, ONE)).toBe('unchanged');
  expect(writeArticle(file, TWO)).toBe('updated');
  expect(readFileSync(file, 'utf8')).toBe(TWO);
  expect(readdirSync(path.dirname(file))).toEqual(['rain.md']);
});

test('an article edited by hand stays as it is', () => {
  writeArticle(file, ONE);
  edit();
  const edited = readFileSync(file, 'utf8');
  expect(writeArticle(file, ONE)).toBe('kept');
  expect(writeArticle(file, TWO)).toBe('beside');
  expect(readFileSync(file, 'utf8')).toBe(edited);
  expect(readFileSync(besideOf(file), 'utf8')).toBe(TWO);
});

test('an article that was never generated counts as written by hand', () => {
  writeArticle(file, ONE);
  writeFileSync(file, '---\ntitle: Mine\n---\n\nMine.\n');
  expect(writeArticle(file, TWO)).toBe('beside');
});

test('the version beside goes when the editor took its addChecksum over', () => {
  writeArticle(file, ONE);
  edit();
  writeArticle(file, TWO);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/sha256-\w+/, /sha256-\w+/.exec(TWO)?.[0] ?? ''));
  expect(writeArticle(file, TWO)).toBe('kept');
  expect(existsSync(besideOf(file))).toBe(false);
});

test('a deleted article is made anew', () => {
  writeArticle(file, ONE);
  edit();
  rmSync(file);
  expect(writeArticle(file, ONE)).toBe('new');
});

test('articles that no source stands for are found', () => {
  writeArticle(file, ONE);
  expect(orphans(folder, new Set())).toEqual([{ file, source: 'gone.txt', gone: true }]);
  expect(orphans(folder, new Set([file]))).toEqual([]);
});
