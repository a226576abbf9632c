import { expect, test } from 'vitest';
import { alignLines } from './align.ts';

const words = (text: string) => text.toLowerCase().match(/\w+/g) ?? [];
const shares = (lines: string[], gold: string[]) =>
  alignLines(lines.map(words), gold.map(words)).map(({ share }) => Math.round(share * 10) / 10);

const first = 'The ferry left the harbour at dawn with ninety people on board.';
const second = 'By noon the fog had closed in and nobody could see the shore.';

test('finds the paragraphs among other lines', () => {
  const lines = ['Home', 'News', first, 'Read more: ten ferries to take this summer', second, 'Share this'];
  expect(shares(lines, [first, second])).toEqual([0, 0, 1, 0, 1, 0]);
});

test('takes the copy of a repeated line that continues the text', () => {
  const lines = ['Fog', first, 'Menu', 'Sport', 'Weather', 'Archive', 'Log in', first, 'Fog', second];
  expect(shares(lines, [first, 'Fog', second])).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
});

test('marks the other copy as uncertain', () => {
  const matches = alignLines([first, 'Menu', first, second].map(words), [first, second].map(words));
  expect(matches.map(({ certain }) => certain)).toEqual([false, true, true, true]);
});

test('measures how much of a line is gold text', () => {
  const line = `${first} Sign up here for our weekly letter about boats and harbours`;
  const [share] = shares([line, second], [first, second]);
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.7);
});

test('finds a paragraph that is out of order', () => {
  expect(shares([second, 'Advertisement', first], [first, second])).toEqual([1, 0, 1]);
});

test('finds a gold paragraph split over lines', () => {
  const [start, end] = ['The ferry left the harbour', 'at dawn with ninety people on board.'];
  expect(shares([start, end, second], [first, second])).toEqual([1, 1, 1]);
});
