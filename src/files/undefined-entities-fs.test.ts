import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCollection } from './collection-fs.ts';
import { undefinedEntities } from './undefined-entities.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'postil-undefined-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('what nobody defines is listed, most mentioned first', () => {
  const list = ['[Ada Stone, person]', '[Bo Lee, person]', '[Cy Fox, person]', '[Mosul, place]'].map((pair) => {
    const [name = '', type = ''] = pair.slice(1, -1).split(', ');
    return `  - { name: ${name}, type: ${type} }`;
  });
  const head = `---\ntitle: A\nlanguage: en\nentities:\n${list.join('\n')}\n---\n`;
  writeFileSync(path.join(folder, 'a.md'), `${head}Ada Stone, a baker, fled Mosul. Bo Lee and Cy Fox did not.\n`);
  writeFileSync(path.join(folder, 'b.md'), `${head}Cy Fox is in Mosul.\n`);
  const found = undefinedEntities(readCollection(folder, []), []);
  expect(found.map(({ name, mentions, articles }) => [name, mentions, articles.length])).toEqual([
    ['Cy Fox', 2, 2],
    ['Bo Lee', 1, 1],
  ]);
});
