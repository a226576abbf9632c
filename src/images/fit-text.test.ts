import { expect, test } from 'vitest';
import { breakLines, truncate } from './fit-text.ts';
import { testTypeface } from './test-typeface.ts';

const typeface = testTypeface();
const TEXT = 'The ferry that asks its passengers for directions every night of the year';
const COMPOUND = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

test('lines are at most as wide as allowed, and have every word in order', () => {
  const lines = breakLines(TEXT, typeface, 12);
  expect(lines.join(' ')).toBe(TEXT);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(typeface.width(line)).toBeLessThanOrEqual(12);
});

test('a line has as many words as fit', () => {
  const [first = '', second = ''] = breakLines(TEXT, typeface, 12);
  const [next] = second.split(' ');
  expect(typeface.width(`${first} ${next}`)).toBeGreaterThan(12);
});

test('a word that is wider than a line is divided', () => {
  const lines = breakLines(`Das ${COMPOUND} gilt`, typeface, 12);
  expect(lines.join('').replaceAll(' ', '')).toBe(`Das${COMPOUND}gilt`);
  for (const line of lines) expect(typeface.width(line)).toBeLessThanOrEqual(12);
});

test('a character that is wider than a line gets one to itself', () => {
  expect(breakLines('mm m', typeface, 0.1)).toEqual(['m', 'm', 'm']);
});

test('a text that fits stays as it is', () => {
  expect(truncate(TEXT, typeface, 100)).toBe(TEXT);
});

test.each([TEXT, COMPOUND])('of a text that is too long there is its beginning and an ellipsis: %s', (text) => {
  const shortened = truncate(text, typeface, 12);
  expect(shortened).toMatch(/^.+ …$/);
  expect(text.startsWith(shortened.slice(0, -2))).toBe(true);
  expect(typeface.width(shortened)).toBeLessThanOrEqual(12);
});

test('a text is cut between words', () => {
  expect(TEXT.split(' ')).toContain(truncate(TEXT, typeface, 12).split(' ').at(-2));
});
