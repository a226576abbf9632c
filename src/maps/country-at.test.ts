import { expect, test } from 'vitest';
import { countryAt } from './country-at.ts';

test.each([
  ['a town in the north of Iraq', 36.35, 43.38, 'Iraq'],
  ['Lisbon', 38.72, -9.14, 'Portugal'],
  ['Alaska, across a border from the rest', 64.84, -147.72, 'United States of America'],
  ['an island near the antimeridian', -16.5, 179.99, 'Fiji'],
  ['the other side of the antimeridian', 66, -175, 'Russia'],
  ['a harbor that the outlines have at sea', 38.69, -9.43, 'Portugal'],
  ['an enclave', -29.6, 28.2, 'Lesotho'],
  ['the south of the Antarctic', -89.9, 30, 'Antarctica'],
  ['a lake without a country', 42, 51, undefined],
  ['the middle of the Atlantic', 30, -40, undefined],
])('%s', (name, latitude, longitude, country) => {
  expect(countryAt({ name, latitude, longitude })).toBe(country);
});
