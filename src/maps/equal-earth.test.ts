import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from './coordinates.ts';
import { EqualEarth } from './equal-earth.ts';
import { anyCoordinates } from './test-coordinates.ts';

const inTheOpen = anyCoordinates.filter(([longitude, latitude]) => Math.abs(latitude) < 89 && longitude !== -100);

test('what is drawn at a point is found again', () => {
  const projection = new EqualEarth(80, 1000);
  fc.assert(
    fc.property(inTheOpen, (point) => {
      const found = projection.invert(projection.project(point));
      if (found) expect(distance(found, point)).toBeLessThan(1e-6);
      else expect(point[0]).toBeCloseTo(-100);
    }),
  );
});

test('nothing is drawn beside the Earth', () => {
  const projection = new EqualEarth(0, 1000);
  const [width, height] = projection.size;
  expect(projection.invert([width / 2, height / 2])).toBeDefined();
  for (const point of [
    [1, 1],
    [999, 1],
    [500, -20],
    [500, height + 20],
    [500, height + 150],
  ] as const) {
    expect(projection.invert([...point])).toBeUndefined();
  }
});
