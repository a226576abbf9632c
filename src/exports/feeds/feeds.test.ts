import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { toAtomFeed } from './atom.ts';
import { selectFeedArticles } from './feed-articles.ts';
import { toJsonFeed } from './json-feed.ts';
import { toRssFeed } from './rss.ts';
import { articleFixture, siteFixture } from '../model-fixture.ts';

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
};
const article = articleFixture();
const dated = selectFeedArticles([article], 10);

/** The text of every node at `path`; throws where `xml` is not well-formed. */
function texts(xml: string, path: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(path, NAMESPACES).map(({ content }) => content);
  } finally {
    document.dispose();
  }
}

const { title, authors, language } = article.metadata;
const on = (published: string) => articleFixture({ metadata: { title, authors, language, published } });
const undated = articleFixture({ metadata: { title, authors, language } });

test('a feed has the latest articles, newest first, and none without a date', () => {
  const articles = [on('2016-10-22'), undated, on('2016-10-23T13:30+02:00'), on('2016-10-23T12:00')];
  const instants = selectFeedArticles(articles, 2).map(({ published }) => published.toISOString());
  expect(instants).toEqual(['2016-10-23T12:00:00.000Z', '2016-10-23T11:30:00.000Z']);
});

test('RSS has the full text', () => {
  const xml = toRssFeed(siteFixture, dated, 'https://lantern.example/rss.xml');
  expect(texts(xml, '/rss[@version="2.0"]/channel/title')).toEqual(['The Lantern & Post']);
  expect(texts(xml, '/rss/channel/atom:link[@rel="self"]/@href')).toEqual(['https://lantern.example/rss.xml']);
  expect(texts(xml, '//item/title')).toEqual([article.metadata.title]);
  expect(texts(xml, '//item/guid')).toEqual([article.url]);
  expect(texts(xml, '//item/pubDate')).toEqual(['Sun, 23 Oct 2016 13:30:00 GMT']);
  expect(texts(xml, '//item/dc:creator')).toEqual(['Zoë van der Berg', 'Ben Two Jr.']);
  expect(texts(xml, '//item/content:encoded')).toEqual([article.html]);
  expect(parseRssFeed(xml).items?.[0]?.content?.encoded).toBe(article.html);
});

test('Atom has what RFC 4287 requires, and the full text', () => {
  const xml = toAtomFeed(siteFixture, dated, 'https://lantern.example/atom.xml');
  for (const required of ['id', 'title', 'updated', 'author/atom:name']) {
    expect(texts(xml, `/atom:feed/atom:${required}`)).toHaveLength(1);
  }
  expect(texts(xml, '//atom:entry/atom:id')).toEqual([article.url]);
  expect(texts(xml, '//atom:entry/atom:updated')).toEqual(['2016-10-23T13:30:00.000Z']);
  expect(texts(xml, '//atom:entry/@xml:lang')).toEqual(['en']);
  expect(texts(xml, '//atom:entry/atom:content[@type="html"]')).toEqual([article.html]);
  expect(parseAtomFeed(xml).entries).toHaveLength(1);
});

test('JSON Feed 1.1 has the full text', () => {
  const feed = toJsonFeed(siteFixture, dated, 'https://lantern.example/feed.json');
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Lantern & Post',
    home_page_url: 'https://lantern.example/',
    feed_url: 'https://lantern.example/feed.json',
    items: [
      {
        id: article.url,
        content_html: article.html,
        date_published: '2016-10-23T13:30:00.000Z',
        authors: [{ name: 'Zoë van der Berg' }, { name: 'Ben Two Jr.' }],
        tags: ['Harbour'],
      },
    ],
  });
  expect(parseJsonFeed(JSON.stringify(feed)).items).toHaveLength(1);
});

test('a site without articles has valid feeds', () => {
  expect(texts(toRssFeed(siteFixture, [], 'https://lantern.example/rss.xml'), '//item')).toEqual([]);
  expect(texts(toAtomFeed(siteFixture, [], 'https://lantern.example/atom.xml'), '//atom:updated')).toHaveLength(1);
  expect(toJsonFeed(siteFixture, [], 'https://lantern.example/feed.json')).toMatchObject({ items: [] });
});

test('any title and text pass through RSS and Atom unchanged', () => {
  const any = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')),
    fc.constantFrom(']]>', '<![CDATA[x]]>', '&amp;lt;', '<b>&nbsp;</b>', '0', '1e3', 'true', ' x '),
  );
  fc.assert(
    fc.property(any, any, (title, html) => {
      const articles = selectFeedArticles([articleFixture({ html, metadata: { ...article.metadata, title } })], 1);
      const rss = toRssFeed(siteFixture, articles, 'https://lantern.example/rss.xml');
      expect([texts(rss, '//item/title'), texts(rss, '//item/content:encoded')]).toEqual([[title], [html]]);
      const atom = toAtomFeed(siteFixture, articles, 'https://lantern.example/atom.xml');
      expect([texts(atom, '//atom:entry/atom:title'), texts(atom, '//atom:content')]).toEqual([[title], [html]]);
    }),
  );
});
