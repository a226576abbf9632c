import { expect, test } from 'vitest';
import { dateText, dateView } from './dates.ts';

test.each([
  ['2016-10-23', 'en-GB', '23 October 2016'],
  ['2016-10-23T23:30-11:00', 'en-GB', '23 October 2016'],
  ['2016-10-23T00:10', 'de', '23. Oktober 2016'],
])('%s in %s is %s', (iso, language, text) => {
  expect(dateView(iso, language)).toEqual({ iso, text, year: '2016' });
});

test.each([
  ['day', '2019-06-21', undefined, '21 June 2019'],
  ['day', '2019-06-17', '2019-06-19', /^17.{1,3}19 June 2019$/u],
  ['month', '2019-06-01', '2019-06-30', 'June 2019'],
  ['month', '2019-05-01', '2019-06-30', /^May.{1,3}June 2019$/u],
  ['year', '2019-01-01', '2019-12-31', '2019'],
] as const)('a %s from %s to %s is written as precise as it is known', (precision, from, to, text) => {
  expect(dateText({ precision, from, ...(to && { to }) }, 'en-GB')).toEqual(expect.stringMatching(text));
});
