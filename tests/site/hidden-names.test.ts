import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/testing/test-sites.ts';
import { elementsOf, listFiles, readBuilt, readBuiltBytes, readPages } from './built-site.ts';

/**
 * A name with `hidden: true` in the fixture's glossary. Two articles have it in their text; one of them lists it as an alias
 * of somebody else and mentions others in the same sentence.
 */
const NAME = 'Ruth Okafor';
const ID = 'ruth-okafor';

const site = TEST_SITES.root;
const files = listFiles(site).filter((file) => !file.startsWith('pagefind/'));

test('a hidden name has no page, and no file has its id', () => {
  const traces = files.filter((file) => file.includes(ID) || readBuilt(site, file).includes(ID));
  expect(traces).toEqual([]);
});

test('it occurs in the articles themselves and their other formats, and nowhere else', () => {
  const withName = files.filter((file) => readBuilt(site, file).includes(NAME));
  const ofArticles =
    /^articles\/(harbour\/ferry|quay-notes)(\/index\.html|\.md|\.tei\.xml)$|^(rss|atom)\.xml$|^feed\.json$/;
  expect(withName.length).toBeGreaterThan(0);
  expect(withName.filter((file) => !ofArticles.test(file))).toEqual([]);
});

test('on their pages it is plain text of a paragraph, without highlight, link or data', () => {
  const occurrences = readPages(site).flatMap((page) =>
    elementsOf(page).flatMap((element) => {
      const hasText = element.children.some((child) => child.type === 'text' && child.value.includes(NAME));
      const hasValue = JSON.stringify(element.properties).includes(NAME);
      return hasText || hasValue ? [`${page.file} ${element.tagName}${hasValue ? ' (attribute)' : ''}`] : [];
    }),
  );
  expect(occurrences.sort()).toEqual(['articles/harbour/ferry/index.html p', 'articles/quay-notes/index.html p']);
});

test('nothing quotes it: no definition, list of mentions, timeline, feed of a name or export', () => {
  const quoting = files.filter((file) =>
    /^(entities|glossary|timeline|places|data|search)\/|\.(jsonld|bib|ris)$/.test(file),
  );
  expect(quoting.length).toBeGreaterThan(0);
  expect(quoting.filter((file) => readBuilt(site, file).includes(NAME))).toEqual([]);
  const page = readBuilt(site, 'entities/place/lisbon/index.html');
  expect(page.replace(/\s+/g, ' ')).toContain(
    '… and Odile Marchetti took the brightest to the boat from <mark>Lisbon</mark>',
  );
});

test('the search index has it in the text of the two articles, and not in metadata or filters', () => {
  const unpacked = listFiles(site)
    .filter((file) => /^pagefind\/(fragment|filter)\//.test(file))
    .map((file) => ({ file, text: gunzipSync(readBuiltBytes(site, file)).toString('utf8') }));
  const fragments = unpacked
    .filter(({ file }) => file.endsWith('.pf_fragment'))
    .map(({ text }) => {
      return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string } & Record<string, unknown>;
    });
  expect(fragments.length).toBeGreaterThan(5);
  const inContent = fragments.filter(({ content }) => content.includes(NAME)).map(({ url }) => url);
  expect(inContent.sort()).toEqual(['/articles/harbour/ferry/', '/articles/quay-notes/']);
  expect(fragments.filter((fragment) => JSON.stringify({ ...fragment, content: '' }).includes(NAME))).toEqual([]);
  const filters = unpacked.filter(({ file }) => file.endsWith('.pf_filter'));
  expect(filters.some(({ text }) => text.includes('Lisbon'))).toBe(true);
  expect(filters.filter(({ text }) => text.includes(NAME))).toEqual([]);
});
