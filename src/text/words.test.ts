import { expect, test } from 'vitest';
import { hasAtMost, wordCount } from './words.ts';

test.each([
  ['', 0],
  ['Haider al-Abadi’s café', 4],
  ['don’t — “stop” (3.5)', 4],
  ['Битва за Мосул', 3],
  ['モスルの戦い。', 6],
])('%j has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count);
  expect(hasAtMost(text, count)).toBe(true);
  if (count > 0) expect(hasAtMost(text, count - 1)).toBe(false);
});
