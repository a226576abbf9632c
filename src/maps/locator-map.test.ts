import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LocatorMap, locatorMap, type ReferenceCity } from './locator-map.ts';

const BERLIN = { name: 'Berlin', latitude: 52.52, longitude: 13.41 };
const PRAGUE: ReferenceCity = { name: 'Prague', latitude: 50.09, longitude: 14.42, population: 1_165_581 };
const POZNAN: ReferenceCity = { name: 'Poznań', latitude: 52.41, longitude: 16.93, population: 570_352 };
const LISBON: ReferenceCity = { name: 'Lisbon', latitude: 38.72, longitude: -9.13, population: 517_802 };
const POTSDAM: ReferenceCity = { name: 'Potsdam', latitude: 52.4, longitude: 13.07, population: 178_000 };

const CITIES = [PRAGUE, POZNAN, LISBON, POTSDAM];

const onGlobe = fc.record({
  name: fc.constant('Somewhere'),
  latitude: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90)),
  longitude: fc.oneof(fc.double({ min: -540, max: 540, noNaN: true }), fc.constantFrom(-180, 180)),
});

describe('locatorMap', () => {
  test('shows any place on the globe, itself in the middle with its name', () => {
    fc.assert(
      fc.property(onGlobe, (place) => {
        const { point } = locatorMap(place, { cities: CITIES });
        expect([Math.round(point.x), Math.round(point.y)]).toEqual([160, 120]);
        expect(point.label).toBeDefined();
      }),
    );
  });

  test('names the largest cities in view that are apart from the place', () => {
    const { neighbors, point } = locatorMap(BERLIN, { cities: CITIES });
    expect(neighbors.map(({ name }) => name)).toEqual(['Prague', 'Poznań']);
    expect(neighbors[0]?.y).toBeGreaterThan(point.y);
    expect(neighbors[1]?.x).toBeGreaterThan(point.x);
    expect(locatorMap(BERLIN, { cities: CITIES, maxCities: 1 }).neighbors).toHaveLength(1);
  });

  test('names the countries that have room for it, as asked for', () => {
    const names = (map: LocatorMap) => map.countries.map(({ name }) => name);
    const own = locatorMap(BERLIN, { countryName: (name) => ({ Germany: 'Deutschland', Poland: 'Polen' })[name] });
    expect(names(own)).toEqual(expect.arrayContaining(['Deutschland', 'Polen']));
    expect(names(own)).toHaveLength(2);
    expect(names(locatorMap(BERLIN))).toEqual(expect.arrayContaining(['Germany', 'Poland', 'Czechia']));
  });

  test('says how long 200 km are', () => {
    expect(locatorMap(BERLIN).scale).toEqual({ kilometers: 200, width: 57.6 });
  });

  test.each([
    [NaN, 0],
    [91, 0],
    [0, Infinity],
  ])('refuses latitude %d, longitude %d', (latitude, longitude) => {
    expect(() => locatorMap({ name: 'Nowhere', latitude, longitude })).toThrow(RangeError);
  });
});
