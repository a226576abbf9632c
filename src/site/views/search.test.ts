import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { testSite } from '../test-site.ts';
import { searchNames, searchPages, searchView } from './search.ts';

test('every language that a page has an interface in has a search, the site’s own first', () => {
  const articles = ['de-AT', 'en', 'fr'].map((language) => testArticle(language, { language }));
  expect(searchPages(testSite({ articles }))).toMatchObject([
    { href: '/search/', language: 'en', isIndexed: false },
    { href: '/search/de/', language: 'de', isIndexed: false },
  ]);
});

test('the search knows where the index is, and what to say', () => {
  const view = searchView(testSite({ config: { base: '/base/' } }), 'de');
  expect(view).toMatchObject({ folder: '/base/pagefind/', base: '/base/', names: '/base/search/names.json' });
  expect(JSON.parse(view.words)).toMatchObject({ didYouMean: 'Meinten Sie', results: { one: '{count} Treffer' } });
});

test('names to suggest are those of all entities, the most mentioned first, with their aliases', () => {
  const site = testSite({
    articles: [testArticle('a', { text: ['[place Cork], [person Ada] and [place Cork].'] })],
    entries: [entryFixture({ name: 'quay', type: 'term', aliases: ['wharf'] })],
  });
  expect(searchNames(site)).toEqual({
    folders: ['/glossary/', '/entities/term/'],
    names: [
      [0, '#e-place-cork', 'Cork'],
      [0, '#e-person-ada', 'Ada'],
      [1, 'quay/', 'quay', 'wharf'],
    ],
  });
});
