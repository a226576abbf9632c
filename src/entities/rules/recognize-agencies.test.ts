import { expect, test } from 'vitest';
import { recognizeAgencies } from './recognize-agencies.ts';
import { tokenize } from '../../text/tokens.ts';

test.each([
  ['It was filmed by the Orrin news agency. Orrin gave no date.', ['Orrin', 'Orrin']],
  ['Harwick Press news agency', ['Harwick Press']],
  ['The news agency, a news agency, the state news agency', []],
  ['An Iranian news agency and the Iranian Sarv news agency', ['Sarv']],
])('%s', (text, expected) => {
  expect(recognizeAgencies(text, tokenize(text)).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('a million capitals take no quadratic time', () => {
  const text = `${'A'.repeat(1_000_000)} news agency`;
  expect(recognizeAgencies(text, tokenize(text))).toEqual([]);
});
