import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseEntry } from '../model/glossary/parse-entry.ts';
import { glossProblems } from './content-problems.ts';
import { GlossaryFiles } from './content.ts';
import { draftEntry, writeGloss } from './entry-files.ts';
import { sensesOf } from './wordnet.ts';

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

function give(term: string, entry?: string) {
  if (entry !== undefined) writeFileSync(path.join(folder, 'given.md'), entry);
  const [sense] = sensesOf('quay');
  return sense && writeGloss(folder, new GlossaryFiles(folder).read().entries, term, sense);
}

const problemsOf = () => {
  const { problems, glosses } = new GlossaryFiles(folder).read();
  return [...problems, ...glossProblems(glosses)].map(({ id, line }) => `${id} ${line}`);
};

test('a term without an entry gets one that says where its definition is from', () => {
  give('quay');
  const { entry } = parseEntry(readFileSync(path.join(folder, 'quay.md'), 'utf8'), 'quay.md');
  expect(entry).toMatchObject({ type: 'term', wordnet: 'quay%1:06:00::', definition: sensesOf('quay')[0]?.gloss });
  expect(problemsOf()).toEqual([]);
});

test('an entry without a definition keeps all that it has', () => {
  give('Quays', '---\nname: quay # of the harbour\ntype: term\naliases: [quays]\n---\n\n- a list\n');
  expect(readFileSync(path.join(folder, 'given.md'), 'utf8')).toMatch(
    /^---\nname: quay # of the harbour\ntype: term\naliases: \[ ?quays ?\]\nwordnet: .*\n---\n\n\S[^\n]+\.\n\n- a list\n$/,
  );
});

test.each([
  ['a name is not explained', '---\nname: Quay\ntype: place\n---\n', 'wordnet-for-name'],
  ['what an editor wrote stays', '---\nname: quay\ntype: term\n---\nMine.\n', 'entry-defined'],
])('%s', (_, entry, id) => {
  expect(give('quay', entry)).toMatchObject({ problem: { id } });
  expect(readFileSync(path.join(folder, 'given.md'), 'utf8')).toBe(entry);
});

test.each([
  ['quay%1:06:09::', 'term', 'no-such-sense 4'],
  ['quay%1:06:00::', 'term', 'gloss-changed 4'],
  ['quay%1:06:00::', 'work', 'wordnet-for-name 4'],
  ['quay', 'term', 'frontmatter-value 4'],
])('%s for a %s with another definition: %s', (sense, type, expected) => {
  writeFileSync(
    path.join(folder, 'a.md'),
    `---\nname: quay\ntype: ${type}\nwordnet: "${sense}"\n---\nA place to sit.\n`,
  );
  expect(problemsOf()).toEqual([expected]);
});
