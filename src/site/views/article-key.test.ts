import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { testSite, type GivenSite } from '../test-site.ts';
import { articleKey } from './article-key.ts';

const boat = (slug: string, published: string, title = slug) =>
  testArticle(slug, { title, published, text: ['[person Ada Reed] was aboard [work Gull] near [place Cork].'] });
const others = [1, 2, 3, 4].map((i) =>
  testArticle(`other-${i}`, { published: `2018-0${i}-01`, text: [`[place Town ${i}]`] }),
);
const ARTICLES = [boat('a', '2019-05-01'), boat('b', '2019-06-01'), ...others];
const ENTRY = entryFixture({ name: 'Cork', type: 'place', definition: 'A city.' });

/** The key of the article `a` in a site, the keys of whose articles are their titles. */
function keyIn({ articles = ARTICLES, entries = [ENTRY], config = {} }: GivenSite): string {
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]));
  const site = testSite({ articles, entries, config, content: { articleKey: (slug) => titles.get(slug) ?? '' } });
  return articleKey(
    site,
    site.collection.articles.find(({ slug }) => slug === 'a')!,
  );
}

test('the same site gives the same key', () => expect(keyIn({})).toBe(keyIn({})));

test.each<[string, GivenSite]>([
  ['its text', { articles: [boat('a', '2019-05-01', 'Changed'), ...ARTICLES.slice(1)] }],
  ['a related or neighboring article', { articles: [ARTICLES[0]!, boat('b', '2019-06-01', 'Changed'), ...others] }],
  ['how many articles mention what it mentions', { articles: [...ARTICLES, boat('c', '2010-01-01')] }],
  ['a definition of what it mentions', { entries: [{ ...ENTRY, definition: 'A port.' }] }],
  ['whether what it mentions has an entry', { entries: [] }],
  ['a setting', { config: { title: 'Changed' } }],
])('the key changes with %s', (_, changed) => expect(keyIn(changed)).not.toBe(keyIn({})));

test('the key does not change with what the page has nothing of', () => {
  const entries = [ENTRY, entryFixture({ name: 'quay', type: 'term' })];
  expect(keyIn({ entries })).toBe(keyIn({}));
});
