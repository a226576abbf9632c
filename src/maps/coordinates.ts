import { geoDistance } from 'd3-geo';

/** Longitude and latitude in degrees, in GeoJSON's order. */
export type Coordinates = [longitude: number, latitude: number];

/** A part of the globe: all within `radius` (radians) of `centre`. */
export interface Cap {
  centre: Coordinates;
  radius: number;
}

const DEGREE = Math.PI / 180;

/** A cap that holds all of `points`, around the direction of their mean; not always the smallest there is. */
export function capAround(points: readonly Coordinates[]): Cap {
  const centre = meanDirection(points);
  return { centre, radius: points.reduce((most, point) => Math.max(most, geoDistance(centre, point)), 0) };
}

export function capsMeet(one: Cap, other: Cap): boolean {
  return geoDistance(one.centre, other.centre) <= one.radius + other.radius;
}

function meanDirection(points: readonly Coordinates[]): Coordinates {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of points) {
    x += Math.cos(latitude * DEGREE) * Math.cos(longitude * DEGREE);
    y += Math.cos(latitude * DEGREE) * Math.sin(longitude * DEGREE);
    z += Math.sin(latitude * DEGREE);
  }
  return [Math.atan2(y, x) / DEGREE, Math.atan2(z, Math.hypot(x, y)) / DEGREE];
}

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
