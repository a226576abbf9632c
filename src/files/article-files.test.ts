import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addChecksum } from '../model/article-file.ts';
import { newVersionPath, orphanProblems, writeArticle } from './article-files.ts';

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

/** An article whose source exists. */
function writeSource(): string {
  const source = path.join(folder, 'snow.txt');
  const article = path.join(folder, 'news', 'snow.md');
  writeFileSync(source, 'It snowed.');
  writeArticle(article, addChecksum(`---\ntitle: Snow\nsource: ${source}\n---\n\nIt snowed.\n`));
  return article;
}

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
  expect(readFileSync(newVersionPath(file), 'utf8')).toBe(TWO);
});

test('an article that was never generated counts as written by hand', () => {
  writeArticle(file, ONE);
  writeFileSync(file, '---\ntitle: Mine\n---\n\nMine.\n');
  expect(writeArticle(file, TWO)).toBe('beside');
});

test('the version beside goes when the editor took its checksum over', () => {
  writeArticle(file, ONE);
  edit();
  writeArticle(file, TWO);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/sha256-\w+/, /sha256-\w+/.exec(TWO)?.[0] ?? ''));
  expect(writeArticle(file, TWO)).toBe('kept');
  expect(existsSync(newVersionPath(file))).toBe(false);
});

test('a deleted article is made anew', () => {
  writeArticle(file, ONE);
  edit();
  rmSync(file);
  expect(writeArticle(file, ONE)).toBe('new');
});

test('articles that no source makes any more are reported', () => {
  writeArticle(file, ONE);
  const other = writeSource();
  const reported = (written?: ReadonlySet<string>) => orphanProblems(folder, written).map(({ id, file }) => [id, file]);
  expect(reported()).toEqual([['source-gone', file]]);
  expect(reported(new Set())).toEqual([
    ['source-gone', file],
    ['article-stale', other],
  ]);
  expect(reported(new Set([file, other]))).toEqual([]);
});
