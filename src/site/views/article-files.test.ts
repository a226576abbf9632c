import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import type { ArticleSlug } from '../../model/ids.ts';
import { testSite } from '../test-site.ts';
import { articleFileLinks, articleFiles } from './article-files.ts';

const site = testSite({
  articles: [testArticle('raids/rutba', { title: 'Rutba', text: ['[place Rutba] fell.'] })],
  config: { base: '/base/' },
});
const files = new Map(articleFiles(site).map((file) => [file.path, file]));

test('every form of an article has a link and a file', () => {
  const links = articleFileLinks(site, 'raids/rutba' as ArticleSlug);
  expect(links.map(({ href }) => href)).toEqual([...files.keys()].map((path) => `/base/${path}`));
  expect(links.map(({ type }) => type)).toEqual([...files.values()].map(({ type }) => type));
});

test.each([
  ['.bib', /^@\w+\{/],
  ['.ris', /^TY {2}- /],
  ['.csl.json', /"title": "Rutba"/],
  ['.md', /raids\/rutba\n$/],
  ['.annotations.jsonld', /"id": "https:\/\/lantern\.example\/base\/articles\/raids\/rutba\.annotations\.jsonld/],
  ['.tei.xml', /^<\?xml/],
])('the file %s is written', (ending, content) => {
  expect(files.get(`articles/raids/rutba${ending}`)?.write()).toMatch(content);
});
