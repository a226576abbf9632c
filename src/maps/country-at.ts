import { geoContains } from 'd3-geo';
import { outlinesWithin } from './outlines.ts';
import { coordinatesOf, type NamedPoint } from './place.ts';

/**
 * The country around a place, in English as Natural Earth names it; `undefined` at sea, however near the coast.
 *
 * @throws RangeError where it is no place on the globe.
 */
export function countryAt(place: NamedPoint): string | undefined {
  const centre = coordinatesOf(place);
  return outlinesWithin({ centre, radius: 0 }).countries.find(({ shape }) => geoContains(shape, centre))?.name;
}
