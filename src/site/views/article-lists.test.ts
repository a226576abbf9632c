import { describe, expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { testSite } from '../test-site.ts';
import {
  latestPages,
  periodPages,
  periodText,
  publisherPages,
  sectionPages,
  type ArticleListPage,
} from './article-lists.ts';

const site = testSite({
  articles: [
    testArticle('flood', { published: '2019-05-04', publisher: 'The Courier', section: 'weather' }),
    testArticle('fair', { published: '2019-06-30', publisher: 'Ålesund News', section: 'Weather' }),
    testArticle('drought', { published: '2018-08-20', publisher: 'THE COURIER' }),
    testArticle('letter'),
  ],
  config: { pageSize: 3 },
});

const shown = (pages: readonly ArticleListPage[]) =>
  pages.map(({ href, view }) => [href, view.title, view.teasers.map(({ title }) => title)]);

test('the front page lists every article, the latest first', () => {
  const pages = latestPages(site);
  expect(shown(pages)).toEqual([
    ['/', 'Latest articles', ['fair', 'flood', 'drought']],
    ['/2/', 'Latest articles', ['letter']],
  ]);
  expect(pages[0]?.view.pages).toEqual({ position: 'Page 1 of 2', next: { href: '/2/', text: 'Older' } });
  expect(pages[1]?.view.pages?.previous).toEqual({ href: '/', text: 'Newer' });
});

test('a front page without articles is empty', () => {
  expect(shown(latestPages(testSite()))).toEqual([['/', 'Latest articles', []]]);
});

describe('publishers', () => {
  test('have a list each, by name; spellings of one name share it', () => {
    expect(shown(publisherPages(site))).toEqual([
      ['/publishers/alesund-news/', 'Ålesund News', ['fair']],
      ['/publishers/the-courier/', 'The Courier', ['flood', 'drought']],
    ]);
  });

  test('are found by way of the archive', () => {
    const [page] = publisherPages(site);
    expect(page?.view).toMatchObject({ label: 'Publisher', crumbs: [{ href: '/' }, { href: '/archive/' }] });
  });

  test('have pages below their own path', () => {
    const { collection, config } = site;
    const pages = publisherPages(testSite({ articles: collection.articles, config: { ...config, pageSize: 1 } }));
    expect(pages.map(({ view }) => view.pages?.next?.href)).toEqual([
      undefined,
      '/publishers/the-courier/2/',
      undefined,
    ]);
  });
});

test('a section’s list does not name the section with every article', () => {
  const pages = sectionPages(site);
  expect(shown(pages)).toEqual([['/sections/weather/', 'Weather', ['fair', 'flood']]]);
  expect(pages[0]?.view.teasers.map(({ section }) => section)).toEqual([undefined, undefined]);
  expect(latestPages(site)[0]?.view.teasers[0]?.section).toBeDefined();
});

describe('the archive', () => {
  test('has a list for each year, each month and what has no date', () => {
    expect(shown(periodPages(site))).toEqual([
      ['/archive/2019/', '2019', ['fair', 'flood']],
      ['/archive/2018/', '2018', ['drought']],
      ['/archive/2019-06/', 'June 2019', ['fair']],
      ['/archive/2019-05/', 'May 2019', ['flood']],
      ['/archive/2018-08/', 'August 2018', ['drought']],
      ['/archive/undated/', 'Without a date', ['letter']],
    ]);
  });

  test('leads from a month to its year', () => {
    const [year, , month] = periodPages(site).map(({ view }) => view.crumbs.map(({ href }) => href));
    expect(year).toEqual(['/', '/archive/']);
    expect(month).toEqual(['/', '/archive/', '/archive/2019/']);
  });

  test('is written in the language of the site', () => {
    expect(periodText(testSite({ config: { language: 'de' } }), '2016-10')).toBe('Oktober 2016');
  });
});
