import { geoAzimuthalEqualArea } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AzimuthalEqualArea } from './azimuthal-equal-area.ts';
import { distance } from './coordinates.ts';
import { anyCoordinates } from './test-coordinates.ts';

const centerAndPoint = fc.tuple(anyCoordinates, anyCoordinates).filter((points) => distance(...points) < 3);

test('points are drawn where d3-geo draws them', () => {
  fc.assert(
    fc.property(centerAndPoint, ([center, point]) => {
      const [x, y] = new AzimuthalEqualArea(center, 100, [50, 70]).project(point);
      const projection = geoAzimuthalEqualArea().rotate([-center[0], -center[1]]).scale(100).translate([50, 70]);
      const [expectedX, expectedY] = projection(point)!;
      expect(x).toBeCloseTo(expectedX, 4);
      expect(y).toBeCloseTo(expectedY, 4);
    }),
  );
});

test('what is drawn at a point is found again', () => {
  fc.assert(
    fc.property(centerAndPoint, ([center, point]) => {
      const projection = new AzimuthalEqualArea(center, 100, [50, 70]);
      expect(distance(projection.invert(projection.project(point))!, point)).toBeLessThan(1e-6);
    }),
  );
});

test('nothing is drawn beside the disk of the Earth', () => {
  const projection = new AzimuthalEqualArea([10, 50], 100);
  expect(projection.invert([199, 0])).toBeDefined();
  expect(projection.invert([201, 0])).toBeUndefined();
});
