import { describe, expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { testSite } from '../test-site.ts';
import { entityPages } from './entity-page.ts';

const FLOOD = testArticle('flood', {
  published: '2019-05-04',
  text: ['Then [person Ada] left.', '[person Ada] came back.'],
});
const FAIR = testArticle('fair', { published: '2019-06-30', text: ['[person Ada] danced with [person Ben].'] });

test('an entity with a page is shown with all its mentions, by article, the latest first', () => {
  const pages = entityPages(testSite({ articles: [FLOOD, FAIR] }));
  expect(pages.map(({ href }) => href)).toEqual(['/entities/person/ada/']);
  const [ada] = pages;
  expect(ada?.view).toMatchObject({ title: 'Ada', typeName: 'Person', counts: '3 mentions · 2 articles' });
  expect(ada?.view.mentions.map(({ article, quotes }) => [article.title, quotes])).toEqual([
    ['fair', [{ href: '/articles/fair/#m1', before: '', surface: 'Ada', after: ' danced with Ben.' }]],
    [
      'flood',
      [
        { href: '/articles/flood/#m1', before: 'Then ', surface: 'Ada', after: ' left.' },
        { href: '/articles/flood/#m2', before: '', surface: 'Ada', after: ' came back.' },
      ],
    ],
  ]);
});

test('an entity leads to the feed of its articles', () => {
  const [page] = entityPages(testSite({ articles: [FLOOD, FAIR] }));
  expect(page?.view.feed).toEqual({ href: '/entities/person/ada.atom.xml', type: 'application/atom+xml', text: 'Ada' });
});

test('an entry that no article mentions has a page that says so', () => {
  const [page] = entityPages(testSite({ entries: [entryFixture({ name: 'quay', type: 'term' })] }));
  expect(page?.view).toMatchObject({ counts: 'No article mentions this yet.', mentions: [], indexed: true });
});

describe('search engines', () => {
  const isIndexed = (...given: Parameters<typeof testSite>) => entityPages(testSite(...given))[0]?.view.indexed;

  test('are not shown a person nobody wrote an entry about', () => {
    expect(isIndexed({ articles: [FLOOD, FAIR] })).toBe(false);
  });

  test('are shown a person with an entry', () => {
    expect(isIndexed({ articles: [FLOOD], entries: [entryFixture({ name: 'Ada', type: 'person' })] })).toBe(true);
  });
});

describe('many mentions', () => {
  const text = Array.from({ length: 101 }, () => '[place Cork]');
  const pages = entityPages(
    testSite({ articles: [testArticle('long', { text }), testArticle('short', { text: ['[place Cork]'] })] }),
  );

  test('fill several pages', () => {
    expect(pages.map(({ href, view }) => [href, view.title, view.mentions.map(({ quotes }) => quotes.length)])).toEqual(
      [
        ['/entities/place/cork/', 'Cork', [100]],
        ['/entities/place/cork/2/', 'Cork: Page 2 of 2', [1, 1]],
      ],
    );
  });

  test('are counted on each page', () => {
    expect(pages.map(({ view }) => view.counts)).toEqual(['102 mentions · 2 articles', '102 mentions · 2 articles']);
  });

  test('have what is known of the entity on the first page only, to which the others lead', () => {
    expect(pages.map(({ view }) => view.profile !== undefined)).toEqual([true, false]);
    expect(pages.map(({ view }) => view.crumbs.map(({ href }) => href))).toEqual([
      ['/', '/glossary/'],
      ['/', '/glossary/', '/entities/place/cork/'],
    ]);
    expect(pages.map(({ view }) => view.indexed)).toEqual([true, false]);
  });
});

test('where a site has fewer files, the latest mentions are listed, and the search has the rest', () => {
  const text = Array.from({ length: 301 }, () => '[place Cork]');
  const articles = [testArticle('long', { text }), testArticle('short', { text: ['[place Cork]'] })];
  const pages = entityPages(testSite({ articles, config: { fewerFiles: true } }));
  expect(pages.map(({ view }) => view.mentions.flatMap(({ quotes }) => quotes).length)).toEqual([100, 100, 100]);
  expect(pages[0]?.view).toMatchObject({
    counts: '302 mentions · 2 articles',
    more: { href: '/search/?q=Cork', text: expect.stringMatching(/^The latest 300 of 302/) as string },
  });
  expect(entityPages(testSite({ articles }))[0]?.view.more).toBeUndefined();
});
