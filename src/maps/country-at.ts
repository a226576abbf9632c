import { geoContains } from 'd3-geo';
import { countriesWithin } from './outlines.ts';
import { type Coordinates, coordinatesOf, type NamedPoint } from './coordinates.ts';

/** Degrees by which a place may lie off a coast as it is drawn: the outlines are coarse there. */
const OFF_SHORE = [0, 0.08, 0.2];
const DIRECTIONS = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => (eighth * Math.PI) / 4);

/**
 * The country around a place, or the one whose coast it lies on, in English as Natural Earth names it; `undefined` at
 * sea.
 *
 * @throws RangeError where it is no place on the globe.
 */
export function countryAt(place: NamedPoint): string | undefined {
  const centre = coordinatesOf(place);
  const countries = countriesWithin({ centre, radius: ((OFF_SHORE.at(-1) ?? 0) * Math.PI) / 180 });
  for (const point of OFF_SHORE.flatMap((away) => pointsAround(centre, away))) {
    const country = countries.find(({ shape }) => geoContains(shape, point));
    if (country) return country.name;
  }
  return undefined;
}

function pointsAround([longitude, latitude]: Coordinates, away: number): Coordinates[] {
  if (away === 0) return [[longitude, latitude]];
  return DIRECTIONS.map((angle) => [longitude + away * Math.sin(angle), latitude + away * Math.cos(angle)]);
}
