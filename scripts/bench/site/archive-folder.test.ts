import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateArchive } from '../generate-archive.ts';
import { archiveEdits, writeArchive } from './archive-folder.ts';

const ARTICLES = 30;
const archive = generateArchive(ARTICLES);
let content: string;
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'postil-archive-'));
  writeArchive(archive, ARTICLES, content);
  // As a conversion would.
  mkdirSync(path.join(content, 'articles'));
  for (const name of readdirSync(path.join(content, 'sources'))) {
    writeFileSync(path.join(content, 'articles', name.replace('.txt', '.md')), '');
  }
});
afterEach(() => rmSync(content, { recursive: true }));

const filesIn = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

/** Applies an edit after those before it, and returns the files it wrote and removed. */
function changesOf(wanted: string): { written: string[]; removed: string[] } {
  for (const { name, apply } of archiveEdits(archive, ARTICLES, content)) {
    const before = filesIn(content);
    apply();
    if (!name.startsWith(wanted)) continue;
    const after = filesIn(content);
    return {
      written: [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file),
      removed: [...before.keys()].filter((file) => !after.has(file)),
    };
  }
  throw new Error(`No edit is called ${wanted}.`);
}

test('an archive is a folder of sources and glossary entries', () => {
  expect(readdirSync(path.join(content, 'sources'))).toHaveLength(ARTICLES);
  expect(readdirSync(path.join(content, 'glossary'))).toHaveLength(archive.entries.length);
});

test.each([
  ['one text changed', /^sources/, 1, 0],
  ['one definition changed', /^glossary/, 1, 0],
  ['one alias added', /^glossary/, 1, 0],
  ['one new text', /^sources/, 1, 0],
  ['one text deleted', /^$/, 0, 2],
])('"%s" changes that and nothing else', (name, folder, written, removed) => {
  const changes = changesOf(name);
  expect(changes.written).toHaveLength(written);
  expect(changes.removed).toHaveLength(removed);
  for (const file of changes.written) expect(file).toMatch(folder);
});

test('the definition and the alias that are changed concern a name that texts mention', () => {
  const names = archiveEdits(archive, ARTICLES, content).map(({ name }) => name);
  for (const name of names.filter((one) => one.includes('('))) expect(name).not.toMatch(/\(0 /);
});
