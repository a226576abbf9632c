import { geoArea } from 'd3-geo';
import { expect, test } from 'vitest';
import { outlinesWithin } from './outlines.ts';

const DEGREE = Math.PI / 180;

test.each([
  ['Europe', [10, 50], 0.05],
  ['Europe, coarsely', [10, 50], 0.2],
  ['the Indies', [120, 0], 0.05],
  ['the north of Canada', [-90, 70], 0.1],
] as [string, [number, number], number][])(
  'simplified outlines of %s cover the land of the exact ones',
  (_, center, tolerance) => {
    const cap = { center, radius: 20 * DEGREE };
    const [exact, simplified] = [0, tolerance].map((degrees) => outlinesWithin(cap, degrees));
    const share = geoArea(simplified!.land) / geoArea(exact!.land);
    expect(share).toBeGreaterThan(0.98);
    expect(share).toBeLessThan(1.02);
    expect(simplified!.land.coordinates.flat(2).length).toBeLessThan(exact!.land.coordinates.flat(2).length / 2);
  },
);
