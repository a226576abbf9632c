import { expect, test } from 'vitest';
import { testArticle } from '../collection/test-collection.ts';
import { testSite } from './test-site.ts';
import { oncePerSite } from './site.ts';

test.each([
  ['de-AT', 'de-AT', 'Artikel'],
  ['xx', 'en', 'Articles'],
])('a site in %s has an interface in %s', (language, expected, home) => {
  const site = testSite({ config: { language } });
  expect([site.language, site.strings.home]).toEqual([expected, home]);
});

test('what is computed once per site is not shared between sites', () => {
  let calls = 0;
  const compute = oncePerSite(() => ({ call: ++calls }));
  const [one, other] = [testSite(), testSite()];
  expect([compute(one), compute(one), compute(other)]).toEqual([{ call: 1 }, { call: 1 }, { call: 2 }]);
});

test('a site has fewer files from 501 articles on, or as its owner decides', () => {
  const articles = (count: number) => Array.from({ length: count }, (_, i) => testArticle(`a-${i}`));
  const hasFewerFiles = (count: number, fewerFiles?: boolean) =>
    testSite({ articles: articles(count), config: fewerFiles === undefined ? {} : { fewerFiles } }).hasFewerFiles;
  expect([hasFewerFiles(500), hasFewerFiles(501)]).toEqual([false, true]);
  expect([hasFewerFiles(1, true), hasFewerFiles(501, false)]).toEqual([true, false]);
});
