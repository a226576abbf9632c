import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Size } from './drawing.ts';
import { drawPlacesMap, type CountedPlace, type PlacesMapOptions } from './places-map.ts';

const place = (name: string, latitude: number, longitude: number, count: number): CountedPlace => {
  return { id: `place/${name.toLowerCase()}`, name, latitude, longitude, count };
};

const SUVA = place('Suva', -18.14, 178.44, 9);
const APIA = place('Apia', -13.83, -171.76, 5);
const BERN = place('Bern', 46.95, 7.45, 40);
const THUN = place('Thun', 46.76, 7.63, 30);
const BIEL = place('Biel', 47.14, 7.25, 20);

const anyPlaces = fc.array(
  fc.record({
    id: fc.string(),
    name: fc.string({ minLength: 1, maxLength: 30 }),
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    count: fc.integer({ min: 1, max: 500 }),
  }),
  { minLength: 1, maxLength: 12 },
);

const SIZES: Size[] = [
  [320, 240],
  [440, 330],
];

describe.each(SIZES)('a map of places, %d × %d', (width, height) => {
  const placesMap = (places: CountedPlace[], options?: PlacesMapOptions) => {
    return drawPlacesMap(places, [width, height], options);
  };

  test('keeps every circle in view and loses no place', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const map = placesMap(places);
        if (!map) throw new Error('no map');
        expect([...map.circles.map(({ id }) => id), ...map.beyond].sort()).toEqual(places.map(({ id }) => id).sort());
        for (const { x, y, r } of map.circles) {
          expect(x - r).toBeGreaterThanOrEqual(-0.2);
          expect(x + r).toBeLessThanOrEqual(width + 0.2);
          expect(y - r).toBeGreaterThanOrEqual(-0.2);
          expect(y + r).toBeLessThanOrEqual(height + 0.2);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('positions circles as the places are, with areas as the counts', () => {
    const circles = placesMap([THUN, BIEL, BERN])?.circles ?? [];
    expect(circles.map(({ name }) => name)).toEqual(['Bern', 'Thun', 'Biel']);
    const [bern, thun, biel] = circles;
    expect(biel && thun && biel.x < thun.x && biel.y < thun.y).toBe(true);
    expect(bern && biel && (bern.r / biel.r) ** 2).toBeCloseTo(2, 1);
  });

  test('reads on over the antimeridian', () => {
    const [suva, apia] = placesMap([SUVA, APIA])?.circles ?? [];
    expect(suva && apia && suva.x < apia.x).toBe(true);
  });

  test('names the most mentioned first, as many as asked for', () => {
    const places = [place('Lyon', 45.76, 4.84, 3), place('Wien', 48.2, 16.37, 2), BERN];
    const circles = placesMap(places, { maxLabels: 2, share: 1 })?.circles ?? [];
    expect(circles.map(({ label }) => label !== undefined)).toEqual([true, true, false]);
  });

  test('leaves places far from where most happens off the map, unless all are asked for', () => {
    const places = [BERN, THUN, BIEL, place('Sydney', -33.87, 151.21, 2)];
    expect(placesMap(places)?.beyond).toEqual(['place/sydney']);
    expect(placesMap(places, { share: 1 })?.beyond).toEqual([]);
  });

  test('has nothing to show without places', () => {
    expect(placesMap([])).toBeUndefined();
  });
});

test('a single place is in the middle', () => {
  expect(drawPlacesMap([BERN], [440, 330])?.circles).toMatchObject([{ x: 220, y: 165 }]);
});

test('many circles are smaller, so that they do not cover the map', () => {
  const places = Array.from({ length: 300 }, (_, i) => place(`Place ${i}`, (i % 20) * 3, Math.floor(i / 20) * 4, 5));
  const circles = drawPlacesMap(places, [440, 330], { share: 1 })?.circles ?? [];
  expect(circles).toHaveLength(300);
  expect(circles.reduce((sum, { r }) => sum + Math.PI * r * r, 0)).toBeLessThan(0.2 * 440 * 330);
});
