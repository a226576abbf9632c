import { describe, expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import type { ArticleSlug } from '../../model/ids.ts';
import { testSite } from '../test-site.ts';
import { archiveLinks, articleFileLinks, articleFiles } from './article-files.ts';

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
  expect(files.get(`articles/raids/rutba${ending}`)?.write(() => undefined)).toMatch(content);
});

describe('where a site has fewer files', () => {
  const fewer = testSite({
    articles: [testArticle('raids/rutba', { title: 'Rutba' }), testArticle('fair', { title: 'Fair' })],
    config: { fewerFiles: true },
  });

  test('all articles are in one archive for each form, which a page links', () => {
    const files = articleFiles(fewer);
    expect(archiveLinks(fewer).map(({ href }) => href)).toEqual(files.map(({ path }) => `/${path}`));
    expect(files.map(({ path }) => path)).toContain('data/articles.tei.xml.zip');
    const [bibtex] = files;
    const archive = Buffer.concat([...(bibtex?.write(() => undefined) as Iterable<Uint8Array>)]);
    expect(archive.toString('latin1')).toMatch(/raids\/rutba\.bib[^]*fair\.bib/);
  });

  test('an article offers its citations in the links themselves', () => {
    const links = articleFileLinks(fewer, 'raids/rutba' as ArticleSlug);
    expect(links.map(({ text, download }) => [text, download])).toEqual([
      ['BibTeX', 'raids-rutba.bib'],
      ['RIS', 'raids-rutba.ris'],
      ['CSL-JSON', 'raids-rutba.csl.json'],
      ['All articles in more formats', undefined],
    ]);
    expect(decodeURIComponent(links[0]!.href)).toMatch(/^data:application\/x-bibtex;charset=utf-8,@\w+\{[^]*Rutba/);
  });

  test('there are no archives where each article has files of its own', () => {
    expect(archiveLinks(site)).toEqual([]);
  });
});
