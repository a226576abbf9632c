import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LocatorMap, locatorMap, type ReferenceCity } from './locator-map.ts';

const BERLIN = { name: 'Berlin', latitude: 52.52, longitude: 13.41 };
const POZNAN: ReferenceCity = { name: 'Poznań', latitude: 52.41, longitude: 16.93, population: 570_352 };
const PRAGUE: ReferenceCity = { name: 'Prague', latitude: 50.09, longitude: 14.42, population: 1_165_581 };
const POTSDAM: ReferenceCity = { name: 'Potsdam', latitude: 52.4, longitude: 13.07, population: 178_000 };
const LISBON: ReferenceCity = { name: 'Lisbon', latitude: 38.72, longitude: -9.13, population: 517_802 };

const LONGEST = 6 * 1024;
const onGlobe = fc.record({
  name: fc.constant('Somewhere'),
  latitude: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90)),
  longitude: fc.oneof(fc.double({ min: -540, max: 540, noNaN: true }), fc.constantFrom(-180, 180)),
});

describe('locatorMap', () => {
  test('draws any place on the globe, itself in the middle, within the view and the budget', () => {
    fc.assert(
      fc.property(onGlobe, (place) => {
        const { viewBox, land, borders, point, neighbors } = locatorMap(place, { cities: [POZNAN, PRAGUE] });
        expect([viewBox, point.x, point.y]).toEqual(['0 0 320 240', 160, 120]);
        expect(land).toMatch(/^(?:M[-\d. ]+l[-\d. ]+z)*$/);
        expect(borders).toMatch(/^(?:M[-\d. ]+l[-\d. ]+)*$/);
        expect(land.length + borders.length + JSON.stringify(neighbors).length).toBeLessThan(LONGEST);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['the South Pole', -90, 0, 1],
    ['the North Pole', 90, 0, 0],
    ['the middle of the Pacific', -45, -130, 0],
    ['the middle of Australia', -25, 127, 1],
  ])('%s has land all over, or none', (name, latitude, longitude, rings) => {
    const { land, borders } = locatorMap({ name, latitude, longitude });
    expect(land.split('M').length - 1).toBe(rings);
    expect(borders).toBe('');
  });

  test('either side of the antimeridian shows the same islands', () => {
    const [west, east] = [179.9999, -179.9999].map((longitude) => locatorMap({ name: '', latitude: -17, longitude }));
    expect(west?.land.length).toBeGreaterThan(500);
    expect(east?.land.split('M').length).toBe(west?.land.split('M').length);
  });

  test('names the largest cities in view that are apart from the place', () => {
    const { neighbors } = locatorMap(BERLIN, { cities: [POTSDAM, LISBON, POZNAN, PRAGUE] });
    expect(neighbors.map(({ name }) => name)).toEqual(['Prague', 'Poznań']);
    expect(neighbors[0]?.y).toBeGreaterThan(120);
    expect(neighbors[1]?.x).toBeGreaterThan(160);
    expect(locatorMap(BERLIN, { cities: [POZNAN, PRAGUE], most: 1 }).neighbors).toHaveLength(1);
  });

  test('names the countries that have room for it, as asked for', () => {
    const names = (map: LocatorMap) => map.countries.map(({ name }) => name);
    const own = locatorMap(BERLIN, { countryName: (name) => ({ Germany: 'Deutschland', Poland: 'Polen' })[name] });
    expect(names(own)).toEqual(['Deutschland', 'Polen']);
    expect(names(locatorMap(BERLIN))).toEqual(expect.arrayContaining(['Germany', 'Poland', 'Czechia']));
    expect(own.countries[1]?.x).toBeGreaterThan(220);
  });

  test('shows as much of the Earth as asked for, and how long that is', () => {
    expect(locatorMap(BERLIN, { degrees: 10 }).scale).toEqual({ kilometres: 200, width: 57.6 });
    expect(locatorMap(BERLIN, { degrees: 40 }).scale.kilometres).toBe(1000);
  });

  test.each([
    [NaN, 0],
    [91, 0],
    [0, Infinity],
  ])('refuses latitude %d, longitude %d', (latitude, longitude) => {
    expect(() => locatorMap({ name: 'Nowhere', latitude, longitude })).toThrow(RangeError);
  });
});
