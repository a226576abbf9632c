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
  return [wrapLongitude(longitude), latitude];
}

/** Returns the same longitude between -180 and 180. */
export function wrapLongitude(longitude: number): number {
  return longitude - 360 * Math.round(longitude / 360);
}

/** A part of the globe: everything within `radius` (radians) of `center`. */
export interface SphericalCap {
  center: Coordinates;
  radius: number;
}

/** A degree in radians. */
export const DEGREE = Math.PI / 180;

/** Whether two caps have any point in common. */
export function capsOverlap(a: SphericalCap, b: SphericalCap): boolean {
  return distance(a.center, b.center) <= a.radius + b.radius;
}

/** Returns the angle between two points as seen from the center of the Earth, in radians, by the haversine formula. */
export function distance([longitude1, latitude1]: Coordinates, [longitude2, latitude2]: Coordinates): number {
  const north = Math.sin(((latitude2 - latitude1) * DEGREE) / 2);
  const east = Math.sin(((longitude2 - longitude1) * DEGREE) / 2);
  const square = north * north + Math.cos(latitude1 * DEGREE) * Math.cos(latitude2 * DEGREE) * east * east;
  return 2 * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** Returns the point of the globe in the mean direction of points, as seen from the center of the Earth. */
export function meanDirection(points: Iterable<Coordinates>): Coordinates {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of points) {
    x += Math.cos(latitude * DEGREE) * Math.cos(longitude * DEGREE);
    y += Math.cos(latitude * DEGREE) * Math.sin(longitude * DEGREE);
    z += Math.sin(latitude * DEGREE);
  }
  return [Math.atan2(y, x) / DEGREE, Math.atan2(z, Math.hypot(x, y)) / DEGREE];
}
