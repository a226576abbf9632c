import { expect, test } from 'vitest';
import { countryAt } from './country-at.ts';

test.each([
  ['a town in the north of Iraq', 36.35, 43.38, 'Iraq'],
  ['Lisbon', 38.72, -9.14, 'Portugal'],
  ['Alaska, across a border from the rest', 64.84, -147.72, 'United States of America'],
  ['the middle of the Atlantic', 30, -40, undefined],
])('%s', (name, latitude, longitude, country) => {
  expect(countryAt({ name, latitude, longitude })).toBe(country);
});
