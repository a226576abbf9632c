import { geoContains } from 'd3-geo';
import { countriesWithin } from './outlines.ts';
import { type Coordinates, coordinatesOf, type NamedPoint } from './coordinates.ts';

/** Distances in degrees at which a country is looked for, because places may be off a coast as the outlines have it. */
const DISTANCES = [0, 0.08, 0.2];
const DIRECTIONS = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => (eighth * Math.PI) / 4);

/**
 * Returns the country that a place is in or near whose coast it is, in English as Natural Earth names it; `undefined` for
 * a place at sea.
 *
 * @throws RangeError if the place is not on the globe.
 */
export function countryAt(place: NamedPoint): string | undefined {
  const center = coordinatesOf(place);
  const key = center.join(' ');
  const country = known.get(key) ?? { name: findCountry(center) };
  known.set(key, country);
  return country.name;
}

/** By coordinates: a place is shown on many pages, and finding its country takes a millisecond. */
const known = new Map<string, { name: string | undefined }>();

function findCountry(center: Coordinates): string | undefined {
  const countries = countriesWithin({ center, radius: ((DISTANCES.at(-1) ?? 0) * Math.PI) / 180 });
  for (const point of DISTANCES.flatMap((distance) => pointsAround(center, distance))) {
    const country = countries.find(({ shape }) => geoContains(shape, point));
    if (country) return country.name;
  }
  return undefined;
}

function pointsAround([longitude, latitude]: Coordinates, distance: number): Coordinates[] {
  if (distance === 0) return [[longitude, latitude]];
  return DIRECTIONS.map((angle) => [longitude + distance * Math.sin(angle), latitude + distance * Math.cos(angle)]);
}
