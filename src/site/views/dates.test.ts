import { expect, test } from 'vitest';
import { dateView, readingMinutes } from './dates.ts';

test.each([
  ['2016-10-23', 'en-GB', '23 October 2016'],
  ['2016-10-23T23:30-11:00', 'en-GB', '23 October 2016'],
  ['2016-10-23T00:10', 'de', '23. Oktober 2016'],
])('%s in %s is %s', (iso, language, text) => {
  expect(dateView(iso, language)).toEqual({ iso, text, year: '2016' });
});

test('a short text takes a minute', () => {
  expect([readingMinutes(0), readingMinutes(300), readingMinutes(1200)]).toEqual([1, 1, 5]);
});
