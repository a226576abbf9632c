import { expect, test } from 'vitest';
import { dateLines } from './article-dates.ts';

const date = (anchor: string, precision: 'day' | 'month' | 'year', from: string, to?: string) => {
  return { anchor, precision, from, sentence: '', ...(to !== undefined && { to }) };
};

test('times stand in order, each once, with a jump to every place that names it', () => {
  const dates = [
    date('d1', 'day', '2019-06-21'),
    date('d2', 'year', '2019-01-01', '2019-12-31'),
    date('d3', 'month', '2019-06-01', '2019-06-30'),
    date('d4', 'day', '2019-06-21'),
    date('d5', 'day', '2019-06-17', '2019-06-19'),
  ];
  const lines = dateLines(dates, 'en-GB').map(({ text, jumps }) => [text, ...jumps.map(({ href }) => href)]);
  expect(lines).toEqual([
    ['2019', '#d2'],
    ['June 2019', '#d3'],
    [expect.stringMatching(/^17.{1,3}19 June 2019$/u), '#d5'],
    ['21 June 2019', '#d1', '#d4'],
  ]);
});
