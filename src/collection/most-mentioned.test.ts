import { expect, test } from 'vitest';
import { articlesForPage } from './most-mentioned.ts';

test.each([
  ['all that enough articles mention', [5, 3, 2, 1], 2, Infinity, 2],
  ['no more than there may be', [5, 3, 2, 2, 2], 2, 2, 3],
  ['fewer than there may be, where more are mentioned as often', [5, 3, 3, 3, 2], 2, 2, 4],
  ['none', [5, 5], 2, 1, 6],
  ['none of none', [], 2, 1, 2],
])('a page have %s', (_, counts, min, maxPages, expected) => {
  expect(articlesForPage(counts, min, maxPages)).toBe(expected);
});
