import { describe, expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { testSite } from '../test-site.ts';
import { sectionName, teaserOf } from './teaser.ts';

const site = testSite();

test('an article is shown with its link, its language, its date and its section', () => {
  const article = testArticle('raids/rutba', {
    title: 'غارة',
    language: 'ar',
    description: 'وصف',
    published: '2016-10-23T13:30',
    publisher: 'The Courier',
    section: 'raids/west',
  });
  expect(teaserOf(site, article)).toEqual({
    href: '/articles/raids/rutba/',
    language: 'ar',
    direction: 'rtl',
    title: 'غارة',
    description: 'وصف',
    published: { iso: '2016-10-23T13:30', text: '23 October 2016', year: '2016' },
    publisher: 'The Courier',
    section: { href: '/sections/raids-west/', text: 'Raids › West' },
    names: [],
  });
});

test('dates are in the language of the list', () => {
  const article = testArticle('a', { published: '2016-10-23' });
  expect(teaserOf(site, article, 'de').published?.text).toBe('23. Oktober 2016');
});

describe('the names of an article', () => {
  const namesOf = (...text: string[]) => teaserOf(testSite(), testArticle('a', { text })).names;

  test('are the entities mentioned most, linked to their first mention', () => {
    expect(namesOf('[person Ada] and [place Cork].', '[place Cork], [place Cork: it] and [person Ada].')).toEqual([
      { href: '/articles/a/#m2', text: 'Cork', type: 'place' },
      { href: '/articles/a/#m1', text: 'Ada', type: 'person' },
    ]);
  });

  test('do not include what is mentioned once, and are at most four', () => {
    const all = ['Ash', 'Bay', 'Cove', 'Dale', 'Elm'].map((name) => `[place ${name}]`).join(' ');
    expect(namesOf(all, all, '[place Once]').map(({ text }) => text)).toEqual(['Ash', 'Bay', 'Cove', 'Dale']);
  });
});

test('the teaser of an article is made once for each language', () => {
  const article = testArticle('a');
  expect(teaserOf(site, article)).toBe(teaserOf(site, article));
  expect(teaserOf(site, article)).not.toBe(teaserOf(site, article, 'de'));
});

test.each([
  ['raids/west', 'Raids › West'],
  ['from_the-archive', 'From the archive'],
])('the section %s is called %s', (section, name) => expect(sectionName(section)).toBe(name));
