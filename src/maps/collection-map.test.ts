import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionMap, type CountedPlace } from './collection-map.ts';

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

describe('collectionMap', () => {
  test('keeps every circle of any places in view, and loses no place', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const map = collectionMap(places);
        if (!map) throw new Error('no map');
        expect(map.land + map.borders).not.toMatch(/NaN|Infinity/);
        expect([...map.circles.map(({ id }) => id), ...map.beyond].sort()).toEqual(places.map(({ id }) => id).sort());
        for (const { x, y, r } of map.circles) {
          expect(x - r).toBeGreaterThanOrEqual(-0.2);
          expect(x + r).toBeLessThanOrEqual(640.2);
          expect(y - r).toBeGreaterThanOrEqual(-0.2);
          expect(y + r).toBeLessThanOrEqual(420.2);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('leaves places far from where most happens off the map, unless all are asked for', () => {
    const places = [BERN, THUN, BIEL, place('Sydney', -33.87, 151.21, 2)];
    expect(collectionMap(places)?.beyond).toEqual(['place/sydney']);
    expect(collectionMap(places, { share: 1 })?.beyond).toEqual([]);
  });

  test('circles stand as the places do, their areas as the counts', () => {
    const circles = collectionMap([THUN, BIEL, BERN])?.circles ?? [];
    expect(circles.map(({ name }) => name)).toEqual(['Bern', 'Thun', 'Biel']);
    const [bern, thun, biel] = circles;
    expect(biel && thun && biel.x < thun.x && biel.y < thun.y).toBe(true);
    expect(bern && biel && (bern.r / biel.r) ** 2).toBeCloseTo(2, 1);
  });

  test('reads on over the antimeridian', () => {
    const [suva, apia] = collectionMap([SUVA, APIA])?.circles ?? [];
    expect(suva && apia && suva.x < apia.x).toBe(true);
  });

  test('names the most named first, as many as asked for', () => {
    const circles = collectionMap([BIEL, THUN, BERN], { labels: 2 })?.circles ?? [];
    expect(circles.map(({ label }) => label !== undefined)).toEqual([true, true, false]);
  });

  test('a single place has a map, no place has none', () => {
    expect(collectionMap([BERN])?.circles).toMatchObject([{ x: 320, y: 210 }]);
    expect(collectionMap([])).toBeUndefined();
  });
});
