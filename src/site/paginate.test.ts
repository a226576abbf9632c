import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringsFor } from '../strings/strings.ts';
import { paginate, pagination } from './paginate.ts';

test('every item is on one page, in order, and no page has more than it may', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
      const pages = paginate(items, size);
      expect(pages.flat()).toEqual(items);
      expect(pages.every(({ length }) => length <= size)).toBe(true);
      expect(pages.slice(0, -1).every(({ length }) => length === size)).toBe(true);
    }),
  );
});

test('an empty list has one page', () => expect(paginate([], 5)).toEqual([[]]));

const paginationOf = (current: number, last: number) =>
  pagination([current, last], (page) => `/list/${page}/`, { previous: 'Newer', next: 'Older' }, stringsFor('en'));

test('a page leads to its neighbors, the first and the last to one only', () => {
  const newer = { href: '/list/1/', text: 'Newer' };
  const older = { href: '/list/3/', text: 'Older' };
  expect(paginationOf(2, 3)).toEqual({ position: 'Page 2 of 3', previous: newer, next: older });
  expect(paginationOf(1, 3)?.previous).toBeUndefined();
  expect(paginationOf(3, 3)?.next).toBeUndefined();
});

test('an only page leads nowhere', () => expect(paginationOf(1, 1)).toBeUndefined());
