import { expect, test } from 'vitest';
import { formatProblem } from '../problems/problem.ts';
import { findClashes } from './entry-clashes.ts';
import { parseEntry } from './parse-entry.ts';

const clashes = (files: Record<string, string>) =>
  findClashes(
    Object.entries(files).map(([name, yaml]) => parseEntry(`---\n${yaml}\n---\nText.`, `content/glossary/${name}.md`)),
  ).map(formatProblem);

test('an alias claimed twice names both files and the line', () => {
  expect(
    clashes({
      mosul: 'name: Mosul\ntype: place\naliases: [Nineveh]',
      nineveh: 'type: place\nname: Nineveh',
    }),
  ).toEqual([
    'content/glossary/mosul.md:4:11 error alias "Nineveh" is already claimed by nineveh.md (line 3). ' +
      'Remove it from one of the two. [alias-clash]',
  ]);
});

test('two entries of the same name clash whatever their types', () => {
  const files = { george: 'name: Washington\ntype: person', dc: 'name: Washington\ntype: place' };
  expect(clashes(files)).toEqual([
    expect.stringContaining('dc.md:2:7 error name "Washington" is already claimed by george.md'),
  ]);
});

test('names that differ in capitals are different names, unless one of the entries ignores case', () => {
  const turkey = 'name: Turkey\ntype: place';
  expect(clashes({ turkey, bird: 'name: turkey\ntype: term\nmatch: exact' })).toEqual([]);
  expect(clashes({ turkey, bird: 'name: turkey\ntype: term' })).toHaveLength(1);
});

test('an entry may repeat itself; two files may not share an address', () => {
  expect(clashes({ un: 'name: UN\ntype: organization\naliases: [UN]' })).toEqual([]);
  expect(clashes({ 'a/un': 'name: UN\ntype: organization', 'b/un': 'name: U.N.\ntype: organization' })).toEqual([
    expect.stringContaining(
      'b/un.md:1 error this entry has the same address, organization/un, as content/glossary/a/un.md',
    ),
  ]);
});
