import { expect, test } from 'vitest';
import { addDays, dayFrom, daysBetween, lastDayOfMonth, weekdayOf } from './calendar.ts';

test.each([
  [2016, 10, 3, '2016-10-03'],
  [2016, 2, 29, '2016-02-29'],
  [2017, 2, 29, undefined],
  [2016, 6, 31, undefined],
  [2016, 13, 1, undefined],
  [2016, 0, 1, undefined],
  [2016, 1, 0, undefined],
])('year %i, month %i, day %i is %s', (year, month, dayOfMonth, day) => {
  expect(dayFrom(year, month, dayOfMonth)).toBe(day);
});

test('counts days over the end of a month and of a year', () => {
  expect(addDays('2016-12-30', 3)).toBe('2017-01-02');
  expect(addDays('2017-03-01', -1)).toBe('2017-02-28');
  expect(daysBetween('2016-12-30', '2017-01-02')).toBe(3);
  expect(daysBetween('2017-01-02', '2016-12-30')).toBe(-3);
});

test('a month ends on its last day', () => {
  expect([1, 2, 4, 12].map((month) => lastDayOfMonth(2016, month))).toEqual([
    '2016-01-31',
    '2016-02-29',
    '2016-04-30',
    '2016-12-31',
  ]);
});

test('weeks begin on Monday, weekday 1, and end on Sunday, weekday 7', () => {
  expect(['2016-10-23', '2016-10-24', '2016-10-29'].map(weekdayOf)).toEqual([7, 1, 6]);
});
