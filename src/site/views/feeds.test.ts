import { expect, test } from 'vitest';
import { testArticle } from '../../collection/test-collection.ts';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import { testSite } from '../test-site.ts';
import { entityFeedLink, entityFeeds, feedLinks, siteFeed } from './feeds.ts';

const days = Array.from({ length: 51 }, (_, i) => String(i + 9).padStart(2, '0'));
const articles = days.map((day, i) =>
  testArticle(`a-${day}`, {
    published: `2019-05-01T00:${day}`,
    text:
      i === 50 ? ['Then [person Ada Reed] left.', '[person Ada Reed] came back.'] : i > 48 ? ['[person Ada Reed]'] : [],
  }),
);
const site = testSite({ articles, config: { base: '/base/' } });

test.each([
  ['rss', 'rss.xml', /<item\b/g],
  ['atom', 'atom.xml', /<entry\b/g],
  ['json', 'feed.json', /"date_published"/g],
] as const)('the site’s feed as %s has the latest articles in full', (form, path, item) => {
  const file = siteFeed(site, form);
  const text = file.write();
  expect(file.path).toBe(path);
  expect(text.match(item)).toHaveLength(50);
  expect(text).toContain(`https://lantern.example/base/${path}`);
  expect(text).toContain('plain a-59');
  expect(text).not.toContain('plain a-09');
});

test('every form of the feed has a link', () => {
  expect(feedLinks(site).map(({ href, type }) => [href, type])).toEqual([
    ['/base/rss.xml', 'application/rss+xml'],
    ['/base/atom.xml', 'application/atom+xml'],
    ['/base/feed.json', 'application/feed+json'],
  ]);
});

test('an entity with a page has a feed of the articles that mention it, with the sentences that do', () => {
  const [feed, ...others] = entityFeeds(site);
  expect(others).toEqual([]);
  expect(feed?.path).toBe('entities/person/ada-reed.atom.xml');
  const text = feed?.write() ?? '';
  expect(text.match(/<entry\b/g)).toHaveLength(2);
  expect(text).toContain('<title>Ada Reed – The Lantern</title>');
  expect(text).toContain('came back');
  expect(text).not.toContain('plain a-');
});

test('where a site has fewer files, only an entity with an entry has a feed', () => {
  const entries = [entryFixture({ name: 'quay', type: 'term' })];
  const fewer = testSite({ articles, entries, config: { fewerFiles: true } });
  expect(entityFeeds(fewer).map(({ path }) => path)).toEqual(['entities/term/quay.atom.xml']);
  const links = [...fewer.collection.entities.values()].map((entity) => entityFeedLink(fewer, entity)?.href);
  expect(links).toEqual([undefined, '/entities/term/quay.atom.xml']);
});
