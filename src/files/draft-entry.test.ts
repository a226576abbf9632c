import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftEntry } from './draft-entry.ts';
import { GlossaryFiles } from './glossary-files.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'postil-draft-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const draft = (name: string, aliases: string[] = []) =>
  draftEntry(folder, new GlossaryFiles(folder).read().entries, { name, type: 'place', aliases });

test('a draft is an entry that lacks only its definition', () => {
  expect(draft('Mosul: the city', ['Mosul'])).toEqual({ file: path.join(folder, 'mosul-the-city.md') });
  const { entries, problems } = new GlossaryFiles(folder).read();
  expect(entries).toMatchObject([{ name: 'Mosul: the city', type: 'place', aliases: ['Mosul'] }]);
  expect(problems.map(({ id }) => id)).toEqual(['entry-without-definition']);
});

test('nothing is written over a file, nor for what has an entry', () => {
  draft('Mosul', ['Mossoul']);
  const before = readFileSync(path.join(folder, 'mosul.md'), 'utf8');
  expect(draft('Mosul')).toMatchObject({ problem: { id: 'entry-exists', file: path.join(folder, 'mosul.md') } });
  expect(draft('Mossoul')).toMatchObject({ problem: { id: 'entry-exists', file: path.join(folder, 'mosul.md') } });
  expect(readFileSync(path.join(folder, 'mosul.md'), 'utf8')).toBe(before);
  writeFileSync(path.join(folder, 'rutba.md'), 'not an entry');
  expect(draft('Rutba')).toMatchObject({ problem: { id: 'entry-exists' } });
});
