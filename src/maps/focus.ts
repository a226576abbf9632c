import { geoDistance } from 'd3-geo';
import type { Coordinates } from './spherical-cap.ts';

/** A place and how often it is named. */
export interface WeightedPlace {
  coordinates: Coordinates;
  count: number;
}

/** Places that are tried as the middle: those named most. */
const TRIED = 100;

/**
 * The places nearest to where most is named, until `share` of all mentions is reached: what a map must show for the
 * rest not to shrink it to a dot. The middle is the place with the least way to all others, each as often as it is named.
 */
export function focusOf<Place extends WeightedPlace>(places: readonly Place[], share: number): Place[] {
  const middle = weightedMedoid(places);
  if (!middle) return [];
  const needed = share * places.reduce((sum, { count }) => sum + count, 0);
  let reached = 0;
  return places
    .toSorted((a, b) => geoDistance(middle, a.coordinates) - geoDistance(middle, b.coordinates))
    .filter(({ count }) => {
      const isNeeded = reached < needed;
      reached += count;
      return isNeeded;
    });
}

function weightedMedoid(places: readonly WeightedPlace[]): Coordinates | undefined {
  const way = (from: Coordinates) =>
    places.reduce((sum, { coordinates, count }) => sum + count * geoDistance(from, coordinates), 0);
  const tried = places.toSorted((a, b) => b.count - a.count).slice(0, TRIED);
  return tried
    .map(({ coordinates }) => ({ coordinates, way: way(coordinates) }))
    .reduce<{ coordinates?: Coordinates; way: number }>((best, next) => (next.way < best.way ? next : best), {
      way: Infinity,
    }).coordinates;
}
