import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEGREE } from './coordinates.ts';
import { importanceOfPoints } from './importance.ts';
import { anyCoordinates } from './test-coordinates.ts';
import { toVectors, type Vectors } from './vectors.ts';

const toArc = (points: readonly (readonly [number, number])[]) => ({
  longitudes: Float32Array.from(points, ([longitude]) => longitude),
  latitudes: Float32Array.from(points, ([, latitude]) => latitude),
  starts: Uint32Array.of(0, points.length),
});

const importanceOf = (points: readonly (readonly [number, number])[]) => {
  const arc = toArc(points);
  return [...importanceOfPoints(arc, toVectors(arc))];
};

test('a point is as important as it is far from the line without it', () => {
  const [start, middle, end] = importanceOf([
    [-1, 0],
    [0, 0.5],
    [1, 0],
  ]);
  expect([start, end]).toEqual([Infinity, Infinity]);
  expect(middle).toBeCloseTo(0.5, 2);
});

test('neither the antimeridian nor a pole make points important', () => {
  expect(
    importanceOf(
      [
        [179, 0],
        [180, 0.1],
        [-179, 0],
      ].map(([x, y]) => [x!, y!] as const),
    )[1],
  ).toBeCloseTo(0.1, 1);
  expect(
    importanceOf(
      [
        [0, 89.5],
        [10, 89.9],
        [180, 89.5],
      ].map(([x, y]) => [x!, y!] as const),
    )[1],
  ).toBeLessThan(0.2);
});

/** Returns the distance of a vector from the straight segment between two others, in degrees. */
function distanceFromSegment({ x, y, z }: Vectors, point: number, from: number, to: number): number {
  const segment = [x, y, z].map((axis) => axis[to]! - axis[from]!);
  const offset = [x, y, z].map((axis) => axis[point]! - axis[from]!);
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  const length = dot(segment, segment);
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, dot(segment, offset) / length));
  return Math.hypot(...offset.map((value, i) => value - along * segment[i]!)) / DEGREE;
}

test('a line of the points above any tolerance is within that tolerance', () => {
  fc.assert(
    fc.property(
      fc.array(anyCoordinates, { minLength: 2, maxLength: 30 }),
      fc.double({ min: 0, max: 90, noNaN: true }),
      (points, tolerance) => {
        const arc = toArc(points);
        const vectors = toVectors(arc);
        const importance = importanceOfPoints(arc, vectors);
        let from = 0;
        for (let to = 1; to < points.length; to++) {
          if (importance[to]! <= tolerance) continue;
          for (let point = from + 1; point < to; point++) {
            expect(distanceFromSegment(vectors, point, from, to)).toBeLessThanOrEqual(tolerance + 1e-4);
          }
          from = to;
        }
      },
    ),
  );
});
