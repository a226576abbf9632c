import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { testSite } from '../test-site.ts';
import { facetsOf } from './facets.ts';

const FLOOD = testArticle('flood', {
  section: 'raids/west',
  text: ['[person Ada], [place Cork], [place Cork], [place Bay]'],
});
const FAIR = testArticle('fair', { text: ['[place Cork] and [person Ada].'] });
const LETTER = testArticle('letter', { text: ['[person Ada]'] });
const site = testSite({ articles: [FLOOD, FAIR, LETTER] });

test('an article names those of its entities that several articles mention, but not all', () => {
  expect([FLOOD, FAIR, LETTER].map((article) => facetsOf(site, article).names)).toEqual([['Cork'], ['Cork'], []]);
});

test('an article names its section', () => {
  expect(facetsOf(site, FLOOD).section).toBe('Raids › West');
  expect(facetsOf(site, FAIR).section).toBeUndefined();
});

test('the search offers the names that most articles mention, not more than a reader looks through', () => {
  const many = Array.from({ length: 60 }, (_, i) => `[place Town ${i}]`);
  const articles = [testArticle('x', { text: [...many, '[person Ada]'] }), testArticle('y', { text: [...many, '[person Ada]'] }), testArticle('z', { text: ['[person Ada]'] }), testArticle('end')]; // prettier-ignore
  const { names } = facetsOf(testSite({ articles }), articles[0]!);
  expect(names).toHaveLength(40);
  expect(names).toContain('Ada');
});
