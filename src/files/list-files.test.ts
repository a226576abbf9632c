import { expect, test } from 'vitest';
import { formatProblem } from '../model/problems/problem.ts';
import { isContentFile, slugClashes, sourceFile } from './list-files.ts';

test.each([
  ['cork.md', true],
  ['towns/cork.md', true],
  ['towns/cork.new.md', false],
  ['towns/.cork.md', false],
  ['towns\\.cork.md', false],
  ['cork.txt', false],
])('%s is read: %s', (path, is) => {
  expect(isContentFile(path)).toBe(is);
});

test('the folders of a source are its section, and a file from elsewhere has none', () => {
  expect(sourceFile('content/sources/raids/west/Rutba raid.txt', 'content/sources')).toEqual({
    file: 'content/sources/raids/west/Rutba raid.txt',
    slug: 'raids/west/rutba-raid',
    section: 'raids/west',
  });
  expect(sourceFile('/elsewhere/raid.txt', 'content/sources')).toEqual({ file: '/elsewhere/raid.txt', slug: 'raid' });
});

test('sources whose articles would have one name are both told so', () => {
  const sources = ['Raid.txt', 'raid.md', 'flood.txt'].map((name) => sourceFile(`s/${name}`, 's'));
  expect([...slugClashes(sources).values()].map(formatProblem)).toEqual([
    's/Raid.txt error its article would have the same file name, raid.md, as the article of s/raid.md. ' +
      'Rename all of these sources but one. [slug-clash]',
    's/raid.md error its article would have the same file name, raid.md, as the article of s/Raid.txt. ' +
      'Rename all of these sources but one. [slug-clash]',
  ]);
});
