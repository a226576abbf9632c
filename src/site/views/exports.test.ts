import { describe, expect, test } from 'vitest';
import { testArticle, type GivenArticle } from '../../collection/test-collection.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { entityId } from '../../model/ids.ts';
import { testSite, type GivenSite } from '../test-site.ts';
import { exportsOf } from './exports.ts';

const exported = (article: GivenArticle, site: GivenSite = {}) =>
  exportsOf(testSite({ ...site, articles: [testArticle('raids/rutba', article)] }));

test('the site is exported with its address', () => {
  expect(exported({}, { config: { base: '/base/' } }).site.url).toBe('https://lantern.example/base/');
});

test('an article is exported with its metadata, its body and its source', () => {
  const source = { url: 'ni:///sha-256;abc', text: 'Rutba fell.' };
  const [article] = exported(
    { title: 'Rutba', published: '2016-10-23', source: 'content/sources/a.txt' },
    { content: { source: (path) => (path === 'content/sources/a.txt' ? source : undefined) } },
  ).articles;
  expect(article).toMatchObject({
    url: 'https://lantern.example/articles/raids/rutba/',
    metadata: { title: 'Rutba', authors: [], language: 'en', published: '2016-10-23' },
    source,
    markdown: 'raids/rutba\n',
    html: '<p>plain raids/rutba</p>',
  });
  expect(Object.keys(article!.metadata)).not.toContain('publisher');
});

test('a block is exported with its mentions', () => {
  const [article] = exported({ text: ['[place Rutba] fell.', 'Nobody spoke.'], edited: true }).articles;
  expect(article?.blocks.map(({ mentions }) => mentions.length)).toEqual([1, 0]);
  expect(article?.blocks[0]?.mentions[0]).toMatchObject({ id: 'place/rutba', surface: 'Rutba', start: 0, end: 5 });
});

describe('a mention that the article’s own list decides', () => {
  const originOf = (edited: boolean) => {
    const [mention] = [...exported({ text: ['[place Rutba]'], edited }).articles][0]?.blocks[0]?.mentions ?? [];
    return [mention?.origin, mention?.confidence];
  };

  test('is the editor’s in an article that an editor changed', () => expect(originOf(true)).toEqual(['editor', 1]));

  test('was recognized in one that nobody changed', () => expect(originOf(false)).toEqual(['model', 0.9]));
});

test('an entity is exported with its entry, its definition and its position', () => {
  const entry = entryFixture({
    name: 'Rutba',
    type: 'place',
    aliases: ['Ar Rutba'],
    definition: 'A desert town.',
    coordinates: [33.04, 40.28],
  });
  expect(exported({ text: ['[place Rutba]'] }, { entries: [entry] }).entities.get(entityId('place', 'Rutba'))).toEqual({
    id: 'place/rutba',
    name: 'Rutba',
    type: 'place',
    url: 'https://lantern.example/entities/place/rutba/',
    aliases: ['Ar Rutba'],
    definition: { text: 'A desert town.', origin: 'editor' },
    links: {},
    place: { latitude: 33.04, longitude: 40.28, country: 'Iraq' },
  });
});
