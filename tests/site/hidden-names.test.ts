import { expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/site/test-sites-fs.ts';
import { elementsOf, listFiles, readBuilt, readPages } from './built-site-fs.ts';

/** `hidden: true` in the glossary of the fixture; two articles have the name in their text. */
const NAME = 'Ruth Okafor';
const ID = 'ruth-okafor';

const site = TEST_SITES.root;
const files = listFiles(site).filter((file) => !file.startsWith('pagefind/'));

test('a hidden name has no page, no id, no address and no line in any file', () => {
  const traces = files.filter((file) => file.includes(ID) || readBuilt(site, file).includes(ID));
  expect(traces).toEqual([]);
});

test('it stands where the articles themselves are, word for word, and nowhere else', () => {
  const withName = files.filter((file) => readBuilt(site, file).includes(NAME));
  const ofArticles =
    /^articles\/(harbour\/ferry|quay-notes)(\/index\.html|\.md|\.tei\.xml)$|^(rss|atom)\.xml$|^feed\.json$/;
  expect(withName.length).toBeGreaterThan(0);
  expect(withName.filter((file) => !ofArticles.test(file))).toEqual([]);
});

test('in their pages it is plain text of a paragraph: no highlight, no link, no data', () => {
  const holders = readPages(site).flatMap((page) =>
    elementsOf(page).flatMap((element) => {
      const hasText = element.children.some((child) => child.type === 'text' && child.value.includes(NAME));
      const hasValue = JSON.stringify(element.properties).includes(NAME);
      return hasText || hasValue ? [`${page.file} ${element.tagName}${hasValue ? ' (attribute)' : ''}`] : [];
    }),
  );
  expect(holders.sort()).toEqual(['articles/harbour/ferry/index.html p', 'articles/quay-notes/index.html p']);
});

test('a sentence that has the name defines nobody, and no export quotes it', () => {
  const rows = files.filter((file) => file.startsWith('data/') || file.endsWith('.jsonld'));
  expect(rows.filter((file) => readBuilt(site, file).includes(NAME))).toEqual([]);
});
