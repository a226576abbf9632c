import { describe, expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { testSite } from '../test-site.ts';
import { dataFiles, dataView } from './data-sets.ts';

const site = testSite({ articles: [testArticle('a', { text: ['[place Mosul] fell.'] })] });

test('every file is linked on the page about the data', () => {
  const links = dataView(site).dataSets.flatMap(({ links }) => links.map(({ href }) => href));
  expect(links).toEqual(expect.arrayContaining(dataFiles(site).map(({ path }) => `/${path}`)));
});

test('the feeds are listed, too', () => {
  expect(dataView(site).dataSets.at(-1)).toMatchObject({ name: 'Feeds', links: [{ href: '/rss.xml' }, {}, {}] });
});

test.each([
  ['data/places.geojson', '"Mosul"'],
  ['data/entities.csv', 'place/mosul'],
  ['data/entities.jsonl', '"place/mosul"'],
  ['data/mentions.csv', 'Mosul'],
  ['data/mentions.jsonl', '"Mosul"'],
])('%s has what the articles mention', (path, content) => {
  const file = dataFiles(site).find((file) => file.path === path);
  expect([...(file?.write(() => undefined) as Iterable<string>)].join('')).toContain(content);
});

describe('WordNet is named as a source', () => {
  const entry = entryFixture({ name: 'quay', type: 'term', wordnet: 'quay%1:06:00::' });

  test('if a definition is quoted from it', () => {
    expect(dataView(testSite({ entries: [entry] })).quotesWordnet).toBe(true);
  });

  test('but not for an entry that nobody sees', () => {
    expect(dataView(testSite({ entries: [{ ...entry, hidden: true }] })).quotesWordnet).toBe(false);
  });
});
