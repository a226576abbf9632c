import { expect, test } from 'vitest';
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
