import { expect, test } from 'vitest';
import { comparisonKey, fold } from './fold.ts';

test.each([
  ['Ada REED', 'ada reed'],
  ['O’Day', "o'day"],
  ['Zoë O’Day', "zoe o'day"],
  ['Ελλάδα', 'ελλαδα'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['“The  Old Bridge” — closed!', 'the old bridge closed'],
  ['Café ５', 'cafe 5'],
  ['旧桥，关闭', '旧桥 关闭'],
])('%s is compared as %s', (text, key) => {
  expect(comparisonKey(text)).toBe(key);
});
