import { expect, test } from 'vitest';
import { rowsToLines } from '../lines/rows-to-lines.ts';
import { pullQuotesIn } from './pull-quotes.ts';

const filler = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `Paragraph ${i} is there to be longer than any quotation that stands beside it.`,
  );
const said =
  'The keeper shook his head and said: “Nobody has asked me about the lamp for thirty years, nobody at all.”';
const pulled = (rows: string[]) => [...pullQuotesIn(rowsToLines(rows))].map(({ text }) => text);

test.each([
  '“Nobody has asked me about the lamp for thirty years”',
  'Nobody has asked me about the lamp for thirty years.',
])('%j is said below and above', (quote) => {
  expect(pulled([...filler(4), said, ...filler(1), quote, ...filler(3)])).toEqual([quote]);
});

test('a long one may stand before the paragraph that it is from', () => {
  const quote = '“Nobody has asked me about the lamp for thirty years, nobody at all”';
  expect(pulled([...filler(4), quote, said, ...filler(3)])).toEqual([quote]);
});

test.each([
  [
    'words that head the paragraph they are from',
    [...filler(4), '“Nobody has asked me about the lamp”', said, ...filler(3)],
  ],
  ['a heading whose words come again', [...filler(4), said, 'about the lamp for thirty years', ...filler(3)]],
  ['what is said once', [...filler(4), said, '“Somebody has asked me about the lamp for once.”', ...filler(3)]],
])('%s stays', (_, rows) => {
  expect(pulled(rows)).toEqual([]);
});
