import { expect, test } from 'vitest';
import { testArticle } from '../collection/test-collection.ts';
import { shown } from './shown-page.ts';
import { showPage, sitePages } from './site-pages.ts';
import { testSite } from './test-site.ts';

const site = testSite({
  articles: [testArticle('flood', { language: 'de', published: '2019-05-04', section: 'west', publisher: 'Lantern' })],
  config: { base: '/base/' },
});
const pages = sitePages(site);

test('a site has a page of every kind, each at a path of its own', () => {
  const paths = pages.map(({ kind, page }) => [kind, page.href.replace('/base/', '')]);
  expect(paths).toEqual([
    ['latest', ''],
    ['article', 'articles/flood/'],
    ['list', 'publishers/lantern/'],
    ['list', 'sections/west/'],
    ['list', 'archive/2019/'],
    ['list', 'archive/2019-05/'],
    ['archive', 'archive/'],
    ['glossary', 'glossary/'],
    ['places', 'places/'],
    ['timeline', 'timeline/'],
    ['search', 'search/'],
    ['search', 'search/de/'],
    ['data', 'data/'],
    ['notFound', '404.html'],
  ]);
});

test('a page is shown in its frame, in the language of the page', () => {
  const { frame, view } = shown(showPage(site, pages[1]!), 'article');
  expect(frame).toMatchObject({ language: 'de', address: 'https://lantern.example/base/articles/flood/' });
  expect(view.header.title).toBe('flood');
});

test('a page is not rendered as another kind', () => {
  expect(() => shown(showPage(site, pages[0]!), 'article')).toThrow('"latest" was rendered as "article"');
});
