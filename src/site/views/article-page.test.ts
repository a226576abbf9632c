import { describe, expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import type { ArticleSlug } from '../../model/ids.ts';
import { testSite } from '../test-site.ts';
import { articlePages } from './article-page.ts';

const FLOOD = testArticle('west/flood', {
  title: 'Der Fluss',
  language: 'de',
  published: '2019-05-04',
  section: 'west',
  text: ['[place Cork] und [place Cork].', '[person Ada]'],
  dates: [{ anchor: 'd1', precision: 'year', from: '2018-01-01', to: '2018-12-31', sentence: '2018.' }],
});
const FAIR = testArticle('fair', { published: '2019-06-30' });
const DROUGHT = testArticle('west/drought', { published: '2018-08-20', section: 'west', language: 'xx' });
const site = testSite({ articles: [FLOOD, FAIR, DROUGHT] });
const views = new Map(articlePages(site).map(({ slug, view }) => [slug, view]));
const viewOf = (slug: string) => views.get(slug as ArticleSlug);

test('every article has a page', () => {
  expect([...views.keys()]).toEqual(['fair', 'west/flood', 'west/drought']);
});

test('the page is in the article’s language, but search results are in the site’s', () => {
  expect(viewOf('west/flood')).toMatchObject({ language: 'de', kind: 'Article', names: '2 Namen' });
});

test('a language without an interface leaves the page in the site’s', () => {
  expect(viewOf('west/drought')?.language).toBe('en-GB');
});

test('the page has the rendered body, the notes and the dates', () => {
  const view = viewOf('west/flood');
  expect(view?.html).toBe('<p>west/flood</p>');
  expect(view?.margin.map(({ entries }) => entries.map(({ name }) => name))).toEqual([['Ada'], ['Cork']]);
  expect(view?.dates).toEqual([[{ href: '#d1', text: '2018' }]]);
});

test('an article in a section is found by way of the section', () => {
  expect(viewOf('west/flood')?.crumbs).toEqual([
    { href: '/', text: 'Artikel' },
    { href: '/sections/west/', text: 'West' },
  ]);
  expect(viewOf('fair')?.crumbs).toHaveLength(1);
});

describe('the previous and the next article', () => {
  const neighborsOf = (slug: string) => {
    const { previous, next } = viewOf(slug)?.neighbors ?? {};
    return [previous?.title, next?.title];
  };

  test('are those published before and after in the same section', () => {
    expect(neighborsOf('west/flood')).toEqual(['west/drought', undefined]);
    expect(neighborsOf('west/drought')).toEqual([undefined, 'Der Fluss']);
  });

  test('of an article without a section are articles without one; of an only one there are none', () => {
    expect(viewOf('fair')?.neighbors).toBeUndefined();
  });
});

test('the article is cited in the language of the page, its title in its own', () => {
  const { before, title, language, after } = viewOf('west/flood')!.citation;
  expect(before + title + after).toBe('“Der Fluss”, 4. Mai 2019, https://lantern.example/articles/west/flood/');
  expect(language).toBe('de');
});

test('the article can be had in other forms', () => {
  expect(viewOf('fair')?.files).toContainEqual({
    href: '/articles/fair.bib',
    type: 'application/x-bibtex',
    text: 'BibTeX',
  });
  expect(viewOf('fair')?.jsonLd).toContain('NewsArticle');
});

test('a printed page names its address', () => {
  expect(viewOf('fair')?.printedFrom).toBe('From https://lantern.example/articles/fair/');
});

describe('related articles', () => {
  const boat = (slug: string, language = 'en') =>
    testArticle(slug, { language, published: '2019-05-04', text: ['[person Ada Reed] was aboard [work Gull].'] });
  const others = [1, 2, 3].map((i) => testArticle(`other-${i}`, { text: [`[place Town ${i}]`] }));
  const site = testSite({ articles: [boat('x'), boat('y', 'de'), ...others] });
  const relatedTo = (slug: string) => articlePages(site).find((page) => page.slug === slug)?.view.related;

  test('are shown with what both mention, in the language of the page', () => {
    expect(relatedTo('x')).toMatchObject([{ title: 'y', href: '/articles/y/', reason: 'Both name Ada Reed and Gull' }]);
    expect(relatedTo('y')).toMatchObject([
      { published: { text: '4. Mai 2019' }, reason: expect.stringContaining('Ada Reed und Gull') as string },
    ]);
  });

  test('are none where an article shares nothing', () => expect(relatedTo('other-1')).toEqual([]));
});
