import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { testSite } from '../test-site.ts';
import { relatedViews } from './related-articles.ts';

const boat = (slug: string) =>
  testArticle(slug, { published: '2019-05-04', text: ['[person Ada Reed] was aboard [work Gull].'] });
const others = [1, 2, 3].map((i) => testArticle(`other-${i}`, { text: [`[place Town ${i}]`] }));
const site = testSite({ articles: [boat('x'), boat('y'), ...others] });

const relatedTo = (slug: string, language: string) => relatedViews(site, testArticle(slug), language);

test('related articles are shown with what both mention, in the language of the page', () => {
  expect(relatedTo('x', 'en')).toMatchObject([
    { title: 'y', href: '/articles/y/', reason: 'Both name Ada Reed and Gull' },
  ]);
  expect(relatedTo('x', 'de')).toMatchObject([
    { published: { text: '4. Mai 2019' }, reason: expect.stringContaining('Ada Reed und Gull') as string },
  ]);
});

test('an article that shares nothing has none', () => expect(relatedTo('other-1', 'en')).toEqual([]));
