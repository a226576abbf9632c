import { expect, test } from 'vitest';
import { parseGlossary } from './glossary.ts';

const file = (path: string, name: string, body = 'A town.') => ({
  file: `content/glossary/${path}.md`,
  text: `---\nname: ${name}\ntype: place\n---\n${body}\n`,
});

test('an address that two files claim belongs to the first', () => {
  const { entries, problems } = parseGlossary([
    file('a/cork', 'Cork'),
    file('b/cork', 'County Cork'),
    file('quay', 'Quay'),
  ]);
  expect(entries.map(({ name }) => name)).toEqual(['Cork', 'Quay']);
  expect(problems.map(({ id, file }) => [id, file])).toEqual([['entry-clash', 'content/glossary/b/cork.md']]);
});

test('links lead to any entry, whichever file is read first', () => {
  expect(parseGlossary([file('cork', 'Cork', 'Its [[Quay]].'), file('quay', 'Quay')]).problems).toEqual([]);
  expect(parseGlossary([file('cork', 'Cork', 'Its [[Quay]].')]).problems).toMatchObject([
    { id: 'link-to-nothing', line: 5 },
  ]);
});
