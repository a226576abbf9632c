import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { testTypeface } from '../../images/test-typeface.ts';
import { testSite } from '../test-site.ts';
import { pictureAddress, pictures } from './pictures.ts';

const content = { typeface: testTypeface() };
const FLOOD = testArticle('flood', { title: 'The flood', publisher: 'The Courier', published: '2019-05-04' });
const FAIR = testArticle('fair', { title: 'منارة' });

test('the site and every article have a picture, unless the typeface lacks a letter of the title', () => {
  const files = pictures(testSite({ articles: [FLOOD, FAIR], content })).map(({ file }) => file);
  expect(files).toEqual(['site.png', 'articles/flood.png']);
});

test('an article whose title cannot be set is shown by the picture of the site', () => {
  const site = testSite({ articles: [FLOOD, FAIR], content });
  expect([FLOOD, FAIR, undefined].map((article) => pictureAddress(site, article))).toEqual([
    'https://lantern.example/images/articles/flood.png',
    'https://lantern.example/images/site.png',
    'https://lantern.example/images/site.png',
  ]);
});

test('without a typeface there are no pictures', () => {
  const site = testSite({ articles: [FLOOD] });
  expect([pictures(site), pictureAddress(site, FLOOD)]).toEqual([[], undefined]);
});

test('a site with fewer files has pictures of its latest articles only', () => {
  const many = Array.from({ length: 501 }, (_, i) => testArticle(`a-${i}`, { published: `20${10 + (i % 10)}-01-01` }));
  const site = testSite({ articles: many, content, config: { fewerFiles: true } });
  expect(pictures(site)).toHaveLength(1 + 500);
  expect(pictureAddress(site, site.collection.articles.at(-1))).toBe('https://lantern.example/images/site.png');
});
