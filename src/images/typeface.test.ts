import { expect, test } from 'vitest';
import { testTypeface } from './test-typeface.ts';

test.each([
  ['Škoda & Łódź, Đặng Thị Ngọc “façade” — naïve', true],
  ['Cafe\u0301', true],
  ['Donau\u00adschiff\u200b\u2009fahrt', true],
  ['Che\u0304\u0301x\u0301', false],
  ['Новая газета', false],
  ['منارة', false],
  ['東京タワー', false],
])('of %j, the typeface has every letter: %s', (text, expected) => {
  expect(testTypeface().canSet(text)).toBe(expected);
});

test('a text is as wide as its characters, and those that the typeface lacks have no width', () => {
  const typeface = testTypeface();
  expect(typeface.width('no')).toBeCloseTo(typeface.width('n') + typeface.width('o'));
  expect(typeface.width('n中o')).toBe(typeface.width('no'));
});

test('a composed character is the same as a letter and a mark', () => {
  const typeface = testTypeface();
  expect(typeface.setLine('e\u0301', 30, 0)).toEqual(typeface.setLine('é', 30, 0));
});

test('letters stand where those before them end, to a quarter of a pixel', () => {
  const typeface = testTypeface();
  const [first, second] = typeface.setLine('nn', 84, 90);
  const [shifted] = typeface.setLine('n', 84, 90 + typeface.width('n') * 84);
  expect(first?.x).toBe(90);
  expect(second).toEqual(shifted);
});

test('white space has no bitmap, but its width', () => {
  const typeface = testTypeface();
  const [, second, ...more] = typeface.setLine('n n', 100, 0);
  expect(more).toEqual([]);
  expect(second?.x).toBe(Math.floor(typeface.width('n ') * 100));
});

test('a character is rasterized once for its size and its place within a pixel', () => {
  const typeface = testTypeface();
  const [first] = typeface.setLine('n', 30, 0);
  const [again] = typeface.setLine('n', 30, 7);
  const [between] = typeface.setLine('n', 30, 7.5);
  expect(again?.bitmap).toBe(first?.bitmap);
  expect(between?.bitmap).not.toBe(first?.bitmap);
});
