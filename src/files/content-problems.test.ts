import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../model/problems/problem.ts';
import { Content } from './content.ts';
import { findContentProblems } from './content-problems.ts';

let content = '';

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'postil-content-'));
});
afterEach(() => rmSync(content, { recursive: true }));

function write(file: string, text: string) {
  const full = path.join(content, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

async function found(): Promise<string[]> {
  const problems = await findContentProblems(new Content(content));
  return problems.map(({ file, line, id }) => [path.relative(content, file), line, id].filter(Boolean).join(' '));
}

const ENTRY = '---\nname: Marrow Point\ntype: place\n---\nA headland.\n';

test('a folder without content has no problems', async () => {
  expect(await found()).toEqual([]);
});

test('problems of sources, articles and glossary are listed by file', async () => {
  write('sources/empty.txt', '');
  write('sources/photo.jpg', 'not a text');
  write('articles/ferry.md', '---\ntitle: The ferry\npublished: soon\n---\n\nIt sails.\n');
  write('articles/ferry.new.md', '---\ntitle: The ferry\n---\n\nIt sails again.\n');
  write('glossary/marrow-point.md', ENTRY);
  write('glossary/tolsay.txt', ENTRY);
  write('glossary/.notes', 'not for the site');
  write('glossary/the-point.md', ENTRY.replace('Marrow Point', '"Marrow Point"'));
  expect(await found()).toEqual([
    'articles/ferry.md hand-edited',
    'articles/ferry.md 3 frontmatter-value',
    'glossary/the-point.md 2 alias-clash',
    'glossary/tolsay.txt not-markdown',
    'sources/empty.txt source-empty',
    'sources/photo.jpg source-not-text',
  ]);
});

test('a bad file does not hide what is wrong in the next', async () => {
  write('glossary/a.md', '---\nname: [\n---\n');
  write('glossary/b.md', '---\ntype: place\n---\nNo name.\n');
  expect(await found()).toEqual([expect.stringMatching(/a\.md .*syntax/), expect.stringMatching(/b\.md .*missing/)]);
});

test('the list of entities is compared with the text', async () => {
  const list = ['Mosul', 'Mosul Eye', 'Rutbah'].map((name) => `  - { name: ${name}, type: place }`);
  const twice = '  - { name: Bo Mosul, type: person, aliases: [Mosul, Bo] }';
  write(
    'articles/a.md',
    `---\ntitle: A\nentities:\n${[...list, twice].join('\n')}\n---\nBo wrote in Mosul Eye of Rutba.\n`,
  );
  const problems = (await findContentProblems(new Content(content))).map((one) =>
    formatProblem(one).replace(`${content}/`, ''),
  );
  expect(problems).toEqual([
    'articles/a.md:6:5 warning Rutbah is listed, but the article mentions neither this name nor an alias. ' +
      'Correct the spelling, or delete the line. [never-mentioned]',
    'articles/a.md:7:5 error "Mosul" is listed for two entities of this article, Bo Mosul and Mosul. ' +
      'Remove it from one of the two. [listed-twice]',
  ]);
});

test('a name that stands in a cell of a table is mentioned', async () => {
  const rows = '| Place | Day |\n| --- | --- |\n| near the Tigris | Monday |\n';
  write('articles/a.md', `---\ntitle: A\nentities:\n  - { name: Tigris, type: place }\n---\nText.\n\n${rows}`);
  expect(await found()).toEqual([]);
});

test('links to nothing are found in articles and in the glossary', async () => {
  write('articles/a.md', '---\ntitle: A\n---\n\nIn [[Marrow Point]] and [[Nowhere]].\n');
  write('glossary/marrow-point.md', `${ENTRY}\nNear [[the sea]].\n`);
  expect(await found()).toEqual(['articles/a.md 5 link-to-nothing', 'glossary/marrow-point.md 7 link-to-nothing']);
});

test('a source that cannot be read, and an article whose source is gone, are told as what they are', async () => {
  mkdirSync(path.join(content, 'sources'));
  symlinkSync('nowhere.txt', path.join(content, 'sources', 'lost.txt'));
  write('articles/a.md', `---\ntitle: A\nsource: ${content}/sources/gone.txt\n---\nText.\n`);
  const problems = (await findContentProblems(new Content(content))).map((one) =>
    formatProblem(one).replaceAll(`${content}/`, ''),
  );
  expect(problems).toEqual([
    'articles/a.md warning its source sources/gone.txt no longer exists. Restore the source, delete this article, or ' +
      'delete its "source" key to keep it without one. [source-gone]',
    expect.stringMatching(
      /^sources\/lost\.txt error the file could not be read: ENOENT.*\. Check its path and permissions\. \[source-unreadable\]$/,
    ),
  ]);
});
