import { expect, test } from 'vitest';
import { nameFromDateline } from './dateline-name.ts';

test.each([
  ['ERBIL', 'place', 'Erbil'],
  ['BUENOS AIRES', 'place', 'Buenos Aires'],
  ['Erbil', 'place', undefined],
  ['USA', 'place', undefined],
  ['QWXYZ', 'place', undefined],
  ['UNESCO', 'organization', undefined],
] as const)('%s, %s: %s', (text, type, expected) => {
  expect(nameFromDateline(text, { start: 0, end: text.length, type, confidence: 1 }).name).toBe(expected);
});
