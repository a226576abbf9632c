import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPages, pageEnding, pageLinks } from './paginate.ts';

test('every item is on one page, in order, and no page has more than it may', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
      const pages = inPages(items, size);
      expect(pages.flat()).toEqual(items);
      expect(pages.every(({ length }) => length <= size)).toBe(true);
      expect(pages.slice(0, -1).every(({ length }) => length === size)).toBe(true);
    }),
  );
});

test('an empty list has one page', () => expect(inPages([], 5)).toEqual([[]]));

test('a page leads to its neighbors, the first and the last to one only', () => {
  const links = [1, 2, 3].map((number) => pageLinks(number, 3, (other) => `/list/${pageEnding(other)}`));
  expect(links.map(({ previous, next }) => [previous, next])).toEqual([
    [undefined, '/list/2/'],
    ['/list/', '/list/3/'],
    ['/list/2/', undefined],
  ]);
});
