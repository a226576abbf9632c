import { existsSync } from 'node:fs';
import path from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/site/test-sites-fs.ts';
import { elementsOf, listFiles, readPages } from './built-site-fs.ts';

test('who is mentioned in one article only has a line in the glossary that leads there', () => {
  const { root } = TEST_SITES;
  expect(listFiles(root)).not.toContain('entities/person/odile-marchetti/index.html');
  const glossary = readPages(root).find(({ file }) => file === 'glossary/index.html');
  const line = glossary && elementsOf(glossary).find(({ properties }) => properties.id === 'e-person-odile-marchetti');
  expect(line && textOf(line)).toContain('a harbour pilot');
  const link = line && elementsOf({ file: '', html: '', tree: { type: 'root', children: [line] } });
  expect(link?.find(({ tagName }) => tagName === 'a')?.properties.href).toMatch(/^\/articles\/quay-notes\/#m\d+$/);
});

describe.each(Object.values(TEST_SITES))('$name: $content under $base', (site) => {
  test('search engines leave out pages about people that nobody wrote an entry about', () => {
    const people = readPages(site).filter(({ file }) => file.startsWith('entities/person/'));
    const wrong = people.filter((page) => {
      const entry = path.join(site.dir, '../content/glossary', `${page.file.split('/')[2]}.md`);
      const isOut = elementsOf(page).some(({ properties }) => properties.content === 'noindex');
      return existsSync(entry) === isOut;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
