import { expect, test } from 'vitest';
import { perLanguage } from './formatters.ts';

test('a formatter is made once for each language', () => {
  const made: string[] = [];
  const formatter = perLanguage((language) => made.push(language));
  expect([formatter('en'), formatter('de'), formatter('en')]).toEqual([1, 2, 1]);
  expect(made).toEqual(['en', 'de']);
});
