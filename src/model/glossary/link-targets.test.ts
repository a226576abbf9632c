import { expect, test } from 'vitest';
import { formatProblem } from '../problems/problem.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import { findDeadLinks, indexLinkTargets } from './link-targets.ts';
import { parseEntry } from './parse-entry.ts';

const entry = (file: string, yaml: string) => parseEntry(`---\n${yaml}\n---\nA town.\n`, `g/${file}.md`).entry ?? [];
const targets = indexLinkTargets(
  [
    entry('turkey', 'name: Turkey\ntype: place\naliases: [the republic]'),
    entry('bird', 'name: turkey\ntype: term'),
    entry('nuri', 'name: al-Nuri Mosque\ntype: place\naliases: [Turkey]'),
    entry('ada', 'name: Ada Reed\ntype: person\nhidden: true'),
  ].flat(),
);

test.each([
  ['Turkey', 'place/turkey'],
  ['turkey', 'term/bird'],
  ['The Republic', 'place/turkey'],
  ['Al-Nuri  mosque', 'place/nuri'],
  ['Ada Reed', undefined],
  ['Nowhere', undefined],
])('[[%s]] leads to %s', (name, id) => {
  expect(targets(name)).toBe(id);
});

test('a link to nothing is reported with its position in the file', () => {
  const body = 'In [[Turkey]].\n\nAnd *in* [[Nowhere|there]].\n';
  expect(findDeadLinks(parseMarkdown(body), { file: 'g/a.md', bodyLine: 5 }, targets).map(formatProblem)).toEqual([
    'g/a.md:7:10 error [[Nowhere]] leads to nothing: no glossary entry has this name or alias. ' +
      'Correct its spelling, write an entry, or remove the brackets. [link-to-nothing]',
  ]);
});
