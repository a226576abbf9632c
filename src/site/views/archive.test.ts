import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { testSite } from '../test-site.ts';
import { archiveView } from './archive.ts';

test('the archive leads to every list of articles, with how many there are', () => {
  const site = testSite({
    articles: [
      testArticle('flood', { published: '2019-05-04', publisher: 'The Courier', section: 'raids/west' }),
      testArticle('fair', { published: '2019-05-30', publisher: 'The Courier' }),
      testArticle('letter'),
    ],
  });
  expect(archiveView(site)).toEqual({
    crumbs: [{ href: '/', text: 'Articles' }],
    years: [
      {
        anchor: 'y2019',
        year: { href: '/archive/2019/', text: '2019', count: '2 articles' },
        months: [{ href: '/archive/2019-05/', text: 'May 2019', count: '2 articles' }],
      },
    ],
    undated: { href: '/archive/undated/', text: 'Without a date', count: '1 article' },
    publishers: [{ href: '/publishers/the-courier/', text: 'The Courier', count: '2 articles' }],
    sections: [{ href: '/sections/raids-west/', text: 'Raids › West', count: '1 article' }],
  });
});

test('an archive of dated articles only leads to no list of undated ones', () => {
  const articles = [testArticle('flood', { published: '2019-05-04' })];
  expect(archiveView(testSite({ articles })).undated).toBeUndefined();
});
