import { expect, test } from 'vitest';
import { surfaceKey, tokenize } from './tokens.ts';

const seen = (text: string) => tokenize(text).map(({ start, end, key }) => [text.slice(start, end), key]);
const same = (...surfaces: string[]) => surfaces.map((surface) => [surface, surface]);

test.each([
  ['words and marks', 'In Mosul, 37 of them.', same('In', 'Mosul', ',', '37', 'of', 'them', '.')],
  ['white space of every kind', ' a\tb\u00a0c\u2003d\n', same('a', 'b', 'c', 'd')],
  ['letters of several kinds in one word', 'U2 naïve Naïve2 x₂', same('U2', 'naïve', 'Naïve2', 'x₂')],
  ['a word that ends in a combining mark', 'cafe\u0301s', [['cafe\u0301s', 'cafés']]],
  ['invisible characters', 'co\u00adop a\u200b', [['co\u00adop', 'coop'], ['a\u200b', 'a']]], // prettier-ignore
  ['one apostrophe, one hyphen, one quotation mark', '’`–“', [['’', "'"], ['`', "'"], ['–', '-'], ['“', '"']]], // prettier-ignore
  ['an apostrophe that is a letter by its category', 'aʼb', [['a', 'a'], ['ʼ', "'"], ['b', 'b']]], // prettier-ignore
  ['scripts without spaces, and Katakana', '中国a タイムー', same('中', '国', 'a', 'タイムー')],
  ['characters of two units', 'a𝒜1 😀b', same('a𝒜1', '😀', 'b')],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(seen(text)).toEqual(expected);
});

test('spellings of one surface have one key', () => {
  expect(surfaceKey('O’Neil  –\nAl')).toBe(surfaceKey("O'Neil - Al"));
  expect(surfaceKey('UN', true)).toBe(surfaceKey('un'));
});
