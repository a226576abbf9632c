import { expect, test } from 'vitest';
import type { AnnotatedDate } from '../../model/annotation.ts';
import { dateLines } from './article-dates.ts';

const date = (anchor: string, precision: AnnotatedDate['precision'], from: string, to?: string): AnnotatedDate => {
  return { anchor, precision, from, sentence: '', ...(to !== undefined && { to }) };
};

test('dates come in order, each once, with a link to every place that names it', () => {
  const dates = [
    date('d1', 'day', '2019-06-21'),
    date('d2', 'year', '2019-01-01', '2019-12-31'),
    date('d3', 'month', '2019-06-01', '2019-06-30'),
    date('d4', 'day', '2019-06-21'),
    date('d5', 'day', '2019-06-17', '2019-06-19'),
  ];
  const [year, month, range, day] = dateLines(dates, 'en-GB');
  expect(year).toEqual([{ href: '#d2', text: '2019' }]);
  expect(month).toEqual([{ href: '#d3', text: 'June 2019' }]);
  expect(range).toEqual([{ href: '#d5', text: expect.stringMatching(/^17.{1,3}19 June 2019$/u) as string }]);
  expect(day).toEqual([
    { href: '#d1', text: '21 June 2019' },
    { href: '#d4', text: '2', label: '21 June 2019, place 2' },
  ]);
});
