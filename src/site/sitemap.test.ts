import { expect, test } from 'vitest';
import { testArticle } from '../collection/test-collection.ts';
import { sitePages } from './site-pages.ts';
import { sitemaps } from './sitemap.ts';
import { testSite } from './test-site.ts';

test('the sitemap has the pages that search engines may list, and the index has the sitemap', () => {
  const text = ['[person Ada]'];
  const site = testSite({ articles: [testArticle('a', { text }), testArticle('b', { text })] });
  const [sitemap, index] = sitemaps(site, sitePages(site));
  const listed = [...(sitemap?.write().matchAll(/<loc>https:\/\/lantern\.example([^<]+)<\/loc>/g) ?? [])];
  expect(listed.map(([, path]) => path)).toEqual(
    ['/', '/archive/', '/archive/undated/', '/articles/a/', '/articles/b/', '/data/', '/glossary/', '/glossary/person/', '/places/', '/timeline/'], // prettier-ignore
  );
  expect(index?.write()).toContain('<loc>https://lantern.example/sitemap-0.xml</loc>');
});
