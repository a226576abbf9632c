import { describe, expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { entityId } from '../../model/ids.ts';
import { testSite, type GivenSite } from '../test-site.ts';
import { entityProfile } from './entity-profile.ts';

const mosul = entityId('place', 'Mosul');

const profileOf = (given: GivenSite, id = mosul) => {
  const site = testSite(given);
  return entityProfile(site, site.collection.entities.get(id)!, 'en-GB');
};

const mention = (slug: string, published?: string) =>
  testArticle(slug, { text: ['[place Mosul] was quiet.'], ...(published !== undefined && { published }) });

test('an entry is shown in full, with its aliases and links', () => {
  const entry = entryFixture({
    name: 'Mosul',
    type: 'place',
    aliases: ['Nineveh', 'the old city'],
    links: { wikipedia: 'https://en.wikipedia.org/wiki/Mosul' },
  });
  const profile = profileOf({ entries: [entry], content: { entryHtml: (id) => (id === mosul ? '<p>Text.</p>' : '') } });
  expect(profile).toMatchObject({
    definition: { origin: 'editor' },
    html: '<p>Text.</p>',
    aliases: 'Also: Nineveh, the old city',
    searchAliases: 'Nineveh · the old city',
    links: [{ href: 'https://en.wikipedia.org/wiki/Mosul', text: 'Wikipedia' }],
  });
});

describe('the facts of open data', () => {
  const articles = [mention('a')];

  test('are added to an editor’s definition', () => {
    const entries = [entryFixture({ name: 'Mosul', type: 'place' })];
    expect(profileOf({ articles, entries }).facts).toMatch(/^Open data \(GeoNames\): .*Iraq/);
  });

  test('are not repeated where they are the definition', () => {
    const { definition, facts } = profileOf({ articles });
    expect([definition?.origin, facts]).toEqual(['openData', undefined]);
  });

  test('are left out where an editor gives a position: open data may mean another place', () => {
    const entries = [entryFixture({ name: 'Mosul', type: 'place', coordinates: [10, 10] })];
    expect(profileOf({ articles, entries }).facts).toBeUndefined();
  });
});

test('entities named in the same paragraphs are linked, with how many name both', () => {
  const boats = ['x', 'y'].map((slug) => testArticle(slug, { text: ['[person Ada] in [place Mosul].'] }));
  const others = Array.from({ length: 9 }, (_, i) => testArticle(`other-${i}`, { text: [`[place Town ${i}]`] }));
  expect(profileOf({ articles: [...boats, ...others] }).coOccurrences).toEqual([
    { href: '/entities/person/ada/', text: 'Ada', type: 'person', count: '2 paragraphs' },
  ]);
});

describe('the first and the last mention', () => {
  const mentionsOf = (...articles: ReturnType<typeof mention>[]) =>
    profileOf({ articles }).firstLastMentions.map(({ label, date, href }) => [label, date.text, href]);

  test('are shown with their articles', () => {
    expect(mentionsOf(mention('flood', '2019-05-04'), mention('fair', '2019-06-30'))).toEqual([
      ['First named', '4 May 2019', '/articles/flood/'],
      ['Last named', '30 June 2019', '/articles/fair/'],
    ]);
  });

  test('are one where only one article with a date mentions the entity', () => {
    expect(mentionsOf(mention('flood', '2019-05-04'), mention('letter'))).toEqual([
      ['Named', '4 May 2019', '/articles/flood/'],
    ]);
  });

  test('are not shown without a date', () => expect(mentionsOf(mention('letter'))).toEqual([]));
});
