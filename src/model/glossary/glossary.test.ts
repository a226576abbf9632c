import { expect, test } from 'vitest';
import { joinEntries } from './glossary.ts';
import { parseEntry } from './parse-entry.ts';

const entry = (path: string, name: string, body = 'A town.') =>
  parseEntry(`---\nname: ${name}\ntype: place\n---\n${body}\n`, `content/glossary/${path}.md`);

test('of two files with the same address the first is kept', () => {
  const { entries, problems } = joinEntries([
    entry('a/cork', 'Cork'),
    entry('b/cork', 'County Cork'),
    entry('quay', 'Quay'),
  ]);
  expect(entries.map(({ name }) => name)).toEqual(['Cork', 'Quay']);
  expect(problems.map(({ id, file }) => [id, file])).toEqual([['entry-clash', 'content/glossary/b/cork.md']]);
});

test('links lead to any entry, whatever the order of the files', () => {
  expect(joinEntries([entry('cork', 'Cork', 'Its [[Quay]].'), entry('quay', 'Quay')]).problems).toEqual([]);
  expect(joinEntries([entry('cork', 'Cork', 'Its [[Quay]].')]).problems).toMatchObject([
    { id: 'link-to-nothing', line: 5 },
  ]);
});
