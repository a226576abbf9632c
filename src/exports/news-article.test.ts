import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFixture, entitiesFixture, entityFixture, siteFixture } from './model-fixture.ts';
import { jsonForScript, toNewsArticle, toThing } from './news-article.ts';

test('an article has what it is about and what else it mentions', () => {
  const data = toNewsArticle(articleFixture(), entitiesFixture, siteFixture);
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Port Ayla opens: "R&D" & <more>',
    author: [{ '@type': 'Person', name: 'Zoë van der Berg' }, { name: 'Ben Two Jr.' }],
    publisher: { '@type': 'Organization', name: 'The Lantern' },
    datePublished: '2016-10-23T13:30',
    inLanguage: 'en',
    isPartOf: { '@type': 'WebSite', url: 'https://lantern.example/' },
    about: [
      {
        '@type': 'Place',
        name: 'Port Ayla',
        alternateName: ['Ayla'],
        sameAs: ['https://www.wikidata.org/wiki/Q1'],
        geo: { latitude: -12.5, longitude: 130.25 },
      },
    ],
    mentions: [
      { '@type': 'Person', name: 'Zoë Marsh' },
      { '@type': 'Organization', name: 'The Tide' },
    ],
  });
});

test('unknown metadata is left out', () => {
  const metadata = { title: 'T', authors: [], language: 'und' };
  expect(Object.keys(toNewsArticle(articleFixture({ metadata, blocks: [] }), new Map(), siteFixture))).toEqual([
    '@context',
    '@type',
    '@id',
    'url',
    'mainEntityOfPage',
    'headline',
    'publisher',
    'isPartOf',
  ]);
});

test('a name inside another word of the headline is not what the article is about', () => {
  const metadata = { title: 'Tidemark', description: 'The Tidemark Port', authors: [], language: 'en' };
  expect(toNewsArticle(articleFixture({ metadata }), entitiesFixture, siteFixture)).not.toHaveProperty('about');
});

test('an agency that wrote an article is not a person', () => {
  const metadata = { title: 'T', authors: ['Harbour News Agency'], language: 'en' };
  expect(toNewsArticle(articleFixture({ metadata }), new Map(), siteFixture).author).toEqual([
    { '@type': 'Organization', name: 'Harbour News Agency' },
  ]);
});

test('a group is not an organization', () =>
  expect(toThing(entityFixture('group', 'Aylans'))).toMatchObject({ '@type': 'Thing', name: 'Aylans' }));

test('any text in a script element stays inside it and comes back', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '<script', ']]>'));
  fc.assert(
    fc.property(text, (name) => {
      const json = jsonForScript({ name });
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual({ name });
    }),
  );
});
