import type { Arcs } from './atlas.ts';
import { DEGREE, type SphericalCap } from './coordinates.ts';

/** Points on a sphere of radius 1. */
export interface Vectors {
  x: Float64Array;
  y: Float64Array;
  z: Float64Array;
}

/** Returns the points of arcs as vectors. */
export function toVectors({ longitudes, latitudes }: Arcs): Vectors {
  const count = longitudes.length;
  const vectors: Vectors = { x: new Float64Array(count), y: new Float64Array(count), z: new Float64Array(count) };
  for (let i = 0; i < count; i++) {
    const [longitude, latitude] = [longitudes[i]! * DEGREE, latitudes[i]! * DEGREE];
    const toAxis = Math.cos(latitude);
    vectors.x[i] = toAxis * Math.cos(longitude);
    vectors.y[i] = toAxis * Math.sin(longitude);
    vectors.z[i] = Math.sin(latitude);
  }
  return vectors;
}

/** Returns a cap around the mean direction of the vectors from `first` up to `end` that contains all of them. */
export function enclosingCap({ x, y, z }: Vectors, first: number, end: number): SphericalCap {
  let [meanX, meanY, meanZ] = [0, 0, 0];
  for (let i = first; i < end; i++) {
    meanX += x[i]!;
    meanY += y[i]!;
    meanZ += z[i]!;
  }
  const length = Math.hypot(meanX, meanY, meanZ);
  let minDot = length;
  for (let i = first; i < end; i++) minDot = Math.min(minDot, meanX * x[i]! + meanY * y[i]! + meanZ * z[i]!);
  return {
    center: [Math.atan2(meanY, meanX) / DEGREE, Math.atan2(meanZ, Math.hypot(meanX, meanY)) / DEGREE],
    radius: Math.acos(Math.max(-1, minDot / length)),
  };
}
