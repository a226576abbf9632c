import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedBaseMap } from './base-map.ts';
import { locatorFrame, sharedFrame } from './frame.ts';
import type { Coordinates } from './coordinates.ts';

const coordinates: fc.Arbitrary<Coordinates> = fc.tuple(
  fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 0, 180)),
  fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90)),
);

test('a locator frame shows any place near its middle', () => {
  fc.assert(
    fc.property(coordinates, (place) => {
      const [x = NaN, y = NaN] = locatorFrame(place).projection(place) ?? [];
      expect(Math.abs(x - 160)).toBeLessThanOrEqual(60);
      expect(Math.abs(y - 120)).toBeLessThanOrEqual(60);
    }),
  );
});

test('a shared frame shows all its points, unless it is the world', () => {
  fc.assert(
    fc.property(fc.array(coordinates, { minLength: 1, maxLength: 6 }), (points) => {
      const { key, projection } = sharedFrame(points);
      if (key.startsWith('world')) return;
      for (const point of points) {
        const [x = NaN, y = NaN] = projection(point) ?? [];
        expect(x >= 0 && x <= 320 && y >= 0 && y <= 240).toBe(true);
      }
    }),
  );
});

test('places near each other share a frame, and with it their outlines', () => {
  const [berlin, potsdam]: Coordinates[] = [
    [13.41, 52.52],
    [13.07, 52.4],
  ];
  expect(locatorFrame(berlin!)).toBe(locatorFrame(potsdam!));
  expect(sharedBaseMap(locatorFrame(berlin!))).toBe(sharedBaseMap(locatorFrame(potsdam!)));
});

test.each([
  ['one town', [[7.45, 46.95]], '2.5-'],
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
    'three continents',
    [
      [2.35, 48.85],
      [139.7, 35.7],
      [-74, 40.7],
    ],
    'world-',
  ],
] as [string, Coordinates[], string][])('%s: %j', (_, points, key) => {
  expect(sharedFrame(points).key.startsWith(key)).toBe(true);
});

test.each([
  ['the South Pole', [0, -90], 1],
  ['the North Pole', [0, 90], 0],
  ['the middle of the Pacific', [-130, -45], 0],
  ['the middle of Australia', [127, -25], 1],
] as [string, Coordinates, number][])('%s has land all over, or none', (_, place, rings) => {
  const { land, borders } = sharedBaseMap(locatorFrame(place));
  expect(land.split('M').length - 1).toBe(rings);
  expect(borders).toBe('');
});

test('outlines stay within their budget, whatever part of the Earth they show', () => {
  fc.assert(
    fc.property(coordinates, fc.constantFrom<readonly Coordinates[]>([], [[0, 0]], [[90, 40]]), (place, others) => {
      const { land, borders } = sharedBaseMap(sharedFrame([place, ...others]));
      expect(land).toMatch(/^(?:M[-\d. ]+l[-\d. ]+z)*$/);
      expect(borders).toMatch(/^(?:M[-\d. ]+l[-\d. ]+)*$/);
      expect(land.length + borders.length).toBeLessThan(20_000);
    }),
    { numRuns: 40 },
  );
});
