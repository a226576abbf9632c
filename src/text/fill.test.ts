import { expect, test } from 'vitest';
import { counted, fill } from './fill.ts';

const MENTIONS = { one: '{count} mention', other: '{count} mentions' };
const GERMAN_MENTIONS = { one: '{count} Erwähnung', other: '{count} Erwähnungen' };

test('numbers and plurals follow the language', () => {
  expect(counted(MENTIONS, 1, 'en')).toBe('1 mention');
  expect(counted(MENTIONS, 1200, 'en')).toBe('1,200 mentions');
  expect(counted(GERMAN_MENTIONS, 1200, 'de-DE')).toBe('1.200 Erwähnungen');
});

test('a placeholder without a value stays as it is', () => {
  expect(fill('{a} and {b}', { a: 'x' })).toBe('x and {b}');
});

test('a language of many plural forms uses the one that a count needs', () => {
  const days = { one: '{count} dzień', few: '{count} dni', many: '{count} dni', other: '{count} dnia' };
  expect([1, 3, 1.5].map((count) => counted(days, count, 'pl'))).toEqual(['1 dzień', '3 dni', '1,5 dnia']);
});
