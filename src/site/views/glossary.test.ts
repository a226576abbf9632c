import { describe, expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { testSite } from '../test-site.ts';
import { glossaryPages } from './glossary.ts';

const site = testSite({
  articles: [testArticle('a', { text: ['[person Ada] left [place Cork].'] })],
  entries: [
    entryFixture({ name: 'Cork', type: 'place', definition: 'A city.' }),
    entryFixture({ name: 'quay', type: 'term' }),
  ],
});
const pages = glossaryPages(site);

test('all entities have a list, and so have those of each type', () => {
  expect(pages.map(({ href, view }) => [href, view.title, view.letters.map(({ letter }) => letter)])).toEqual([
    ['/glossary/', 'Glossary', ['A', 'C', 'Q']],
    ['/glossary/person/', 'People', ['A']],
    ['/glossary/place/', 'Places', ['C']],
    ['/glossary/term/', 'Terms', ['Q']],
  ]);
});

test('every list leads to the others, with how many entities each has', () => {
  expect(pages[2]?.view.types).toEqual([
    { href: '/glossary/', text: 'All', count: '3', current: false },
    { href: '/glossary/person/', text: 'People', count: '1', current: false },
    { href: '/glossary/place/', text: 'Places', count: '1', current: true },
    { href: '/glossary/term/', text: 'Terms', count: '1', current: false },
  ]);
});

test('an entity leads to its page or, if it has none, to its first mention', () => {
  const lines = pages[0]?.view.letters.flatMap(({ entries }) => entries);
  expect(lines?.map(({ anchor, href, counts }) => [anchor, href, counts])).toEqual([
    ['e-person-ada', '/articles/a/#m1', '1 article'],
    ['e-place-cork', '/entities/place/cork/', '1 article'],
    ['e-term-quay', '/entities/term/quay/', undefined],
  ]);
  expect(lines?.[1]?.definition?.text).toBe('A city.');
});

describe('a long list', () => {
  const names = Array.from({ length: 201 }, (_, i) => `[place ${i < 150 ? 'Ash' : 'Bay'} ${i}]`);
  const pages = glossaryPages(testSite({ articles: [testArticle('a', { text: names })] }));

  test('has several pages', () => {
    expect(pages.map(({ href }) => href)).toEqual([
      '/glossary/',
      '/glossary/2/',
      '/glossary/place/',
      '/glossary/place/2/',
    ]);
    expect(pages[0]?.view.pages?.next).toEqual({ href: '/glossary/2/', text: 'Next' });
  });

  test('links every letter to the page where it begins', () => {
    expect(pages[3]?.view.index).toEqual([
      { text: 'A', href: '/glossary/place/#letter-A' },
      { text: 'B', href: '/glossary/place/#letter-B' },
    ]);
  });
});

test('a glossary without entities has one empty page', () => {
  expect(glossaryPages(testSite()).map(({ href, view }) => [href, view.letters])).toEqual([['/glossary/', []]]);
});
