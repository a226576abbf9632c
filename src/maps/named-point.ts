import type { Coordinates } from './spherical-cap.ts';

/** Something with a name and a place on the globe, in degrees. */
export interface NamedPoint {
  name: string;
  latitude: number;
  longitude: number;
}

/** In GeoJSON's order, the longitude between -180 and 180. @throws RangeError where it is no place on the globe. */
export function coordinatesOf({ name, latitude, longitude }: NamedPoint): Coordinates {
  if (!(Math.abs(latitude) <= 90) || !Number.isFinite(longitude)) {
    throw new RangeError(`${name} has no place on the globe: latitude ${latitude}, longitude ${longitude}`);
  }
  return [longitude - 360 * Math.round(longitude / 360), latitude];
}
