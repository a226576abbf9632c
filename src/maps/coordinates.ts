import { geoDistance } from 'd3-geo';

/** Longitude and latitude in degrees, in GeoJSON's order. */
export type Coordinates = [longitude: number, latitude: number];

/** Something with a name and a position on the globe, in degrees. */
export interface NamedPoint {
  name: string;
  latitude: number;
  longitude: number;
}

/**
 * Returns the coordinates of a point, with its longitude between -180 and 180.
 *
 * @throws RangeError if the point is not on the globe.
 */
export function coordinatesOf({ name, latitude, longitude }: NamedPoint): Coordinates {
  if (!(Math.abs(latitude) <= 90) || !Number.isFinite(longitude)) {
    throw new RangeError(`${name} is not on the globe: latitude ${latitude}, longitude ${longitude}`);
  }
  return [longitude - 360 * Math.round(longitude / 360), latitude];
}

/** A part of the globe: everything within `radius` (radians) of `center`. */
export interface SphericalCap {
  center: Coordinates;
  radius: number;
}

const DEGREE = Math.PI / 180;

/** Returns a cap around the mean direction of `points` that contains all of them; not always the smallest one. */
export function enclosingCap(points: readonly Coordinates[]): SphericalCap {
  const center = meanDirection(points);
  return { center, radius: points.reduce((max, point) => Math.max(max, geoDistance(center, point)), 0) };
}

/** Whether two caps have any point in common. */
export function capsOverlap(a: SphericalCap, b: SphericalCap): boolean {
  return geoDistance(a.center, b.center) <= a.radius + b.radius;
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
