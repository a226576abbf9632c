import { expect, test } from 'vitest';
import { groupPages } from './group-pages.ts';

const pages = (count: number) => Array.from({ length: count }, (_, i) => ({ path: `articles/a${i}/index.html` }));

test('a small site has one segment, also without pages', () => {
  expect(groupPages([])).toEqual([[]]);
  expect(groupPages(pages(256))).toHaveLength(1);
});

test('segments of a large site have about the same size', () => {
  const sizes = groupPages(pages(5000)).map((group) => group.length);
  expect(sizes).toHaveLength(32);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(5000);
  expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
});

test('a page stays in its segment when another one is added, and the order of pages does not matter', () => {
  const before = groupPages(pages(1500));
  const after = groupPages(pages(1501).reverse());
  expect(before.filter((group, index) => group.length !== after[index]!.length)).toHaveLength(1);
  for (const [index, group] of before.entries()) expect(after[index]).toEqual(expect.arrayContaining(group));
});
