import { expect, test } from 'vitest';
import { countInOtherSources } from './other-sources.ts';

const lines = [
  'The harbour office will stay open until the end of October.',
  'Tides were unusually high this autumn, the office said.',
  'This report is part of our series on the islands.',
  'Harrow Bay',
].map((text, at) => ({ text, lines: [at + 1, at + 1] as [number, number], indent: 0, gap: 1 }));
const words = Float32Array.of(11, 9, 9, 2);
const isArticle = [true, true, true, true];

test('counts the sources of a line that is in several, but not of short lines', () => {
  const countOtherSources = (text: string) => (text.startsWith('This report') ? 14 : text === 'Harrow Bay' ? 30 : 2);
  expect(countInOtherSources(lines, words, isArticle, countOtherSources)).toEqual([0, 0, 14, 0]);
});

test('counts nothing if the folder has other versions of the article', () => {
  expect(countInOtherSources(lines, words, isArticle, () => 5)).toEqual([0, 0, 0, 0]);
});
