import { describe, expect, test } from 'vitest';
import { testArticle } from '../collection/test-collection.ts';
import { entryFixture } from '../model/glossary/entry-fixture.ts';
import { entityId, type ArticleSlug } from '../model/ids.ts';
import { GLOSSARY_PAGE_SIZE, publisherSlug } from './routes.ts';
import { testSite } from './test-site.ts';

const slug = 'raids/rutba' as ArticleSlug;
const { routes } = testSite({ config: { base: '/base/' } });

test.each([
  [routes.home, '/base/'],
  [routes.latest(1), '/base/'],
  [routes.latest(2), '/base/2/'],
  [routes.timeline(3), '/base/timeline/3/'],
  [routes.article(slug), '/base/articles/raids/rutba/'],
  [routes.articleFile(slug, '.csl.json'), '/base/articles/raids/rutba.csl.json'],
  [routes.publisher('The Courier, Mosul'), '/base/publishers/the-courier-mosul/'],
  [routes.publisher('!?', 2), '/base/publishers/other/2/'],
  [routes.section('raids/west'), '/base/sections/raids-west/'],
  [routes.period('2016-10'), '/base/archive/2016-10/'],
  [routes.glossary(), '/base/glossary/'],
  [routes.glossary(2, 'person'), '/base/glossary/person/2/'],
  [routes.entityPage(entityId('place', 'القدس')), `/base/entities/place/${encodeURIComponent('القدس')}/`],
  [routes.entityFeed(entityId('place', 'Mosul')), '/base/entities/place/mosul.atom.xml'],
  [routes.picture(slug), '/base/images/articles/raids/rutba.png'],
  [routes.picture(), '/base/images/site.png'],
  [routes.address('/base/glossary/'), 'https://lantern.example/base/glossary/'],
])('%s', (path, expected) => expect(path).toBe(expected));

test('the search in the site’s own language has the shortest path', () => {
  const { routes } = testSite({ config: { language: 'de' } });
  expect([routes.search('de-AT'), routes.search('en')]).toEqual(['/search/', '/search/en/']);
});

describe('the path of an entity', () => {
  test('is its page, if it has one', () => {
    const site = testSite({ entries: [entryFixture({ name: 'Cork', type: 'place' })] });
    expect([...site.collection.entities.values()].map(site.routes.entity)).toEqual(['/entities/place/cork/']);
  });

  test('is otherwise its line on the page of the glossary that lists it', () => {
    const names = Array.from({ length: GLOSSARY_PAGE_SIZE + 1 }, (_, i) => `[place Town ${i + 1000}]`);
    const site = testSite({ articles: [testArticle('list', { text: names })] });
    const paths = [...site.collection.entities.values()].map(site.routes.entity);
    expect(paths[0]).toBe('/glossary/#e-place-town-1000');
    expect(paths.at(-1)).toBe(`/glossary/2/#e-place-town-${GLOSSARY_PAGE_SIZE + 1000}`);
  });
});

test('publishers whose names differ in spelling only share a slug', () => {
  expect(publisherSlug('The Courier')).toBe(publisherSlug('THE  COURIER'));
});
