import { expect, test } from 'vitest';
import { rowsToLines } from '../lines/line.ts';
import { findPullQuotes } from './pull-quotes.ts';

const filler = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `Paragraph ${i} is there to be longer than any quotation that stands beside it.`,
  );
const original =
  'The keeper shook his head and said: “Nobody has asked me about the lamp for thirty years, nobody at all.”';
const findIn = (rows: string[]) => [...findPullQuotes(rowsToLines(rows))].map(({ text }) => text);

test.each([
  '“Nobody has asked me about the lamp for thirty years”',
  'Nobody has asked me about the lamp for thirty years.',
])('%j repeats a paragraph above it', (quote) => {
  expect(findIn([...filler(4), original, ...filler(1), quote, ...filler(3)])).toEqual([quote]);
});

test('a long pull quote may be above the paragraph that it is from', () => {
  const quote = '“Nobody has asked me about the lamp for thirty years, nobody at all”';
  expect(findIn([...filler(4), quote, original, ...filler(3)])).toEqual([quote]);
});

test.each([
  [
    'words that head the paragraph they are from',
    [...filler(4), '“Nobody has asked me about the lamp”', original, ...filler(3)],
  ],
  ['a heading whose words are repeated', [...filler(4), original, 'about the lamp for thirty years', ...filler(3)]],
  [
    'a quotation that repeats nothing',
    [...filler(4), original, '“Somebody has asked me about the lamp for once.”', ...filler(3)],
  ],
])('%s: no pull quote', (_, rows) => {
  expect(findIn(rows)).toEqual([]);
});
