import { expect, test } from 'vitest';
import { countryNear } from './country-grid.ts';
import type { Coordinates } from './coordinates.ts';

test.each([
  ['in the middle of a country', [44, 33], 'Iraq'],
  ['east of the antimeridian', [-175, 66], 'Russia'],
  ['west of it', [178, 67], 'Russia'],
  ['beside the antimeridian', [-180, 68], 'Russia'],
  ['at the South Pole', [0, -90], 'Antarctica'],
  ['in an enclave', [28.2, -29.6], 'Lesotho'],
  ['at the North Pole', [0, 90], undefined],
  ['at sea', [-40, 30], undefined],
] as [string, Coordinates, string | undefined][])('a point %s', (_, coordinates, country) => {
  expect(countryNear(coordinates)).toBe(country);
});
