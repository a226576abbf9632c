import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Coordinates, distance } from './coordinates.ts';
import type { Point, Size } from './drawing.ts';
import { coordinatesAt, fittedFrame, type Frame, frameAround, positionOf, transformOf } from './frame.ts';
import { STEPS } from './sheet.ts';
import { anyCoordinates } from './test-coordinates.ts';

const SIZE: Size = [320, 240];
const CORNERS: Point[] = [
  [0, 0],
  [320, 0],
  [320, 240],
  [0, 240],
];

const anyPoints = fc.array(anyCoordinates, { minLength: 1, maxLength: 6 });
const anyFrame = fc.oneof(
  anyCoordinates.map((place): Frame => frameAround(place, SIZE)),
  anyPoints.map((points) => fittedFrame(points, SIZE)),
);

/** Returns the point of the sheet at a point of a frame. */
function pointOfSheet({ a, b, dx, dy }: Frame, [x, y]: Point): Point {
  const square = a * a + b * b;
  return [(a * (x - dx) + b * (y - dy)) / square, (a * (y - dy) - b * (x - dx)) / square];
}

test('a frame around a place has it in its middle', () => {
  fc.assert(
    fc.property(anyCoordinates, (place) => {
      const [x, y] = positionOf(frameAround(place, SIZE), place);
      expect(x).toBeCloseTo(160, 1);
      expect(y).toBeCloseTo(120, 1);
    }),
  );
});

test('north is up in the middle of a regional frame', () => {
  const place = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -89, max: 89, noNaN: true }),
  );
  fc.assert(
    fc.property(place, ([longitude, latitude]) => {
      const [x, y] = positionOf(frameAround([longitude, latitude], SIZE), [longitude, latitude + 0.5]);
      expect(x).toBeCloseTo(160, 0);
      expect(y).toBeLessThan(110);
    }),
  );
});

test('all of a frame is on its sheet, unless that is the whole Earth', () => {
  fc.assert(
    fc.property(anyFrame, (frame) => {
      const { sheet } = frame;
      if (!('cap' in sheet)) return;
      const [centerX, centerY] = sheet.projection.origin;
      for (const corner of CORNERS) {
        const [x, y] = pointOfSheet(frame, corner);
        expect(x).toBeGreaterThan(0);
        expect(y).toBeGreaterThan(0);
        expect(x).toBeLessThan(sheet.size[0]);
        expect(y).toBeLessThan(sheet.size[1]);
        expect(Math.hypot(x - centerX, y - centerY)).toBeLessThan(sheet.reach);
      }
    }),
    { numRuns: 500 },
  );
});

test('outlines are enlarged up to twice, and never made smaller', () => {
  fc.assert(
    fc.property(anyFrame, ({ a, b }) => {
      const zoom = (Math.hypot(a, b) * STEPS) / 320;
      expect(zoom).toBeGreaterThan(0.999);
      expect(zoom).toBeLessThan(2.001);
    }),
  );
});

test('what a frame shows at the position of a point is that point', () => {
  const farFromEnds = anyCoordinates.filter(([, latitude]) => Math.abs(latitude) < 89);
  fc.assert(
    fc.property(anyFrame, farFromEnds, (frame, point) => {
      const { sheet } = frame;
      if ('cap' in sheet && distance(sheet.cap.center, point) > 3) return;
      const shown = coordinatesAt(frame, positionOf(frame, point));
      // A point on the meridian at which a map of the world ends may be just beside it.
      if (shown) expect(distance(shown, point)).toBeLessThan(1e-3);
      else expect(sheet.key).toMatch(/^world/);
    }),
  );
});

describe('a fitted frame', () => {
  test('shows all its points, apart from the edge', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const frame = fittedFrame(points, SIZE);
        const isWorld = !('cap' in frame.sheet);
        for (const point of points) {
          const [x, y] = positionOf(frame, point);
          const [marginX, marginY] = isWorld ? [-1, -1] : [47, 35];
          expect(x >= marginX && x <= 320 - marginX && y >= marginY && y <= 240 - marginY).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['one place', [[43.1, 36.3]], '10-'],
    [
      'towns of a region',
      [
        [44.4, 36.2],
        [43.1, 36.3],
      ],
      '10-',
    ],
    [
      'towns of a country',
      [
        [44.4, 33.3],
        [43.1, 36.3],
        [47.8, 30.5],
      ],
      '20-',
    ],
    [
      'both sides of the antimeridian',
      [
        [178.44, -18.14],
        [-171.76, -13.83],
      ],
      '20-',
    ],
    [
      'a continent',
      [
        [2.35, 48.85],
        [37.6, 55.7],
        [24, 38],
      ],
      '40-',
    ],
    [
      'three continents',
      [
        [2.35, 48.85],
        [139.7, 35.7],
        [-74, 40.7],
      ],
      'world-',
    ],
    [
      'two places opposite of each other',
      [
        [0, 0],
        [180, 0],
      ],
      'world-',
    ],
  ] as [string, Coordinates[], string][])('of %s is as near as it can be', (_, points, key) => {
    expect(fittedFrame(points, SIZE).sheet.key.startsWith(key)).toBe(true);
  });
});

test('a sheet is placed by a matrix', () => {
  const frame: Frame = { ...frameAround([10, 50], SIZE), a: 0.25, b: 0.01, dx: -300, dy: 12.5 };
  expect(transformOf(frame)).toBe('matrix(0.25 0.01 -0.01 0.25 -300 12.5)');
});
