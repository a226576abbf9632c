import { expect, test } from 'vitest';
import { groupByLetter, sortByLetter } from './alphabetical.ts';

const group = (names: string[], language = 'en') =>
  groupByLetter(
    sortByLetter(
      names.map((name) => ({ name })),
      language,
    ),
    language,
  ).map(({ letter, entries }) => `${letter}: ${entries.map(({ name }) => name).join(', ')}`);

test('accents and case do not make letters of their own, figures come last', () => {
  expect(group(['Österreich', 'oasis', 'Oslo', '“The Eye”', '9th Division', 'École', 'الموصل'])).toEqual([
    'E: École',
    'O: oasis, Oslo, Österreich',
    'T: “The Eye”',
    'ا: الموصل',
    '#: 9th Division',
  ]);
});
