import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zip, type ArchiveEntry } from './zip.ts';

const entry = (name: string, text: string): ArchiveEntry => ({
  name,
  key: () => encodeURIComponent(text),
  write: () => text,
});
const archiveOf = (entries: readonly ArchiveEntry[], previous?: Buffer) => Buffer.concat([...zip(entries, previous)]);

/** Whether a program that reads archives is installed. */
const hasUnzip = spawnSync('unzip', ['-v']).status === 0;

/** Returns the content of an archive by path, as the program `unzip` reads it. */
function unzip(archive: Buffer, names: readonly string[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'postil-zip-'));
  const file = path.join(folder, 'archive.zip');
  writeFileSync(file, archive);
  const check = spawnSync('unzip', ['-tq', file], { encoding: 'utf8' });
  expect(check.stdout).toContain('No errors detected');
  const texts = names.map((name) => spawnSync('unzip', ['-p', file, name], { encoding: 'utf8' }).stdout);
  rmSync(folder, { recursive: true });
  return texts;
}

test.skipIf(!hasUnzip)('an archive is read by other programs', () => {
  const entries = [entry('raids/rutba.bib', '@article{rutba}'), entry('a b.md', 'Größe\n'), entry('empty.txt', '')];
  const names = entries.map(({ name }) => name);
  expect(unzip(archiveOf(entries), names)).toEqual(['@article{rutba}', 'Größe\n', '']);
});

test('the same entries make the same archive', () => {
  const entries = [entry('a.txt', 'one'), entry('b.txt', 'two')];
  expect(archiveOf(entries).equals(archiveOf(entries))).toBe(true);
});

describe('from an earlier archive', () => {
  const first = archiveOf([entry('a.txt', 'one'), entry('b.txt', 'two')]);

  test('what has not changed is taken without writing it again', () => {
    const written: string[] = [];
    const tracked = (name: string, text: string): ArchiveEntry => ({
      ...entry(name, text),
      write: () => (written.push(name), text),
    });
    const entries = [tracked('b.txt', 'two'), tracked('a.txt', 'changed'), tracked('c.txt', 'new')];
    const second = archiveOf(entries, first);
    expect(written).toEqual(['a.txt', 'c.txt']);
    expect(second.equals(archiveOf(entries))).toBe(true);
  });

  test('nothing is taken if it is not an archive', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('not an archive, but long enough for the end of one')]) {
      expect(archiveOf([entry('a.txt', 'one'), entry('b.txt', 'two')], bytes).equals(first)).toBe(true);
    }
  });
});

test('any texts come back from an archive, and an archive of an archive is the same', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-zà-ü]{1,8}$/u), fc.string({ unit: 'grapheme' })), (texts) => {
      const entries = Object.entries(texts).map(([name, text]) => entry(name, text));
      const archive = archiveOf(entries);
      const unwritten = entries.map(({ name, key }) => ({ name, key, write: () => 'not asked for' }));
      expect(archiveOf(unwritten, archive).equals(archive)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
