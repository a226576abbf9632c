import { describe, expect, test } from 'vitest';
import { testSite } from '../test-site.ts';
import { pageFrame } from './page-frame.ts';

const site = testSite({ config: { base: '/base/' } });

test('the frame leads to the main pages and marks the one it is on', () => {
  expect(pageFrame(site, '/base/glossary/').navigation).toEqual([
    { href: '/base/', text: 'Articles', current: false },
    { href: '/base/glossary/', text: 'Glossary', current: true },
    { href: '/base/places/', text: 'Places', current: false },
    { href: '/base/timeline/', text: 'Timeline', current: false },
    { href: '/base/search/', text: 'Search', isSearch: true, current: false },
  ]);
});

test('a page has its address, and the site’s icons and feeds', () => {
  expect(pageFrame(site, '/base/glossary/')).toMatchObject({
    siteTitle: 'The Lantern',
    address: 'https://lantern.example/base/glossary/',
    icon: '/base/favicon.svg',
    iconPng: '/base/images/icon-192.png',
    touchIcon: '/base/images/icon-180.png',
    feeds: [{ href: '/base/rss.xml' }, { href: '/base/atom.xml' }, { href: '/base/feed.json' }],
  });
});

test('the foot leads to the archive, the feed and the data', () => {
  const { footer } = pageFrame(site, '/base/');
  expect(footer.map(({ href }) => href)).toEqual(['/base/archive/', '/base/rss.xml', '/base/data/']);
});

describe('the language of a page', () => {
  test('is the site’s unless given', () => expect(pageFrame(site, '/base/').language).toBe('en-GB'));

  test('decides about its words and the search it leads to', () => {
    const frame = pageFrame(site, '/base/articles/a/', 'de');
    expect(frame).toMatchObject({ language: 'de', strings: { home: 'Artikel' }, search: '/base/search/de/' });
  });

  test('is the site’s where the interface has no such language', () => {
    expect(pageFrame(site, '/base/articles/a/', 'fr')).toMatchObject({ language: 'en-GB', search: '/base/search/' });
  });
});
