import { describe, expect, test } from 'vitest';
import { entryFixture } from '../../model/glossary/entry-fixture.ts';
import type { Place } from '../../model/place.ts';
import { countryName, countryOf, locationOf, placeFacts, regionText } from './location.ts';

const quito: Place = { name: 'Quito', kind: 'capital', countryCode: 'EC', country: 'Ecuador' };
const located: Place = { ...quito, region: 'Pichincha', latitude: -0.23, longitude: -78.5, population: 1_763_000 };
const inFrance = entryFixture({ name: 'Quito', type: 'place', coordinates: [46.5, 2.5] });
const entity = { name: 'Quito', type: 'place' as const };

describe('locationOf', () => {
  test('prefers the position that an editor gives', () => {
    const location = { name: 'Quito', latitude: 46.5, longitude: 2.5, origin: 'editor' };
    expect(locationOf({ ...entity, entry: inFrance, place: located })).toEqual(location);
  });

  test('otherwise takes that of open data', () => {
    expect(locationOf({ ...entity, place: located })).toMatchObject({ latitude: -0.23, origin: 'openData' });
  });

  test('is undefined for what is no place, or has no position', () => {
    expect(locationOf({ ...entity, place: quito })).toBeUndefined();
    expect(locationOf({ ...entity, type: 'person', place: located })).toBeUndefined();
  });
});

test('the country of a place is the one around the editor’s position', () => {
  expect(countryOf({ ...entity, place: located })).toBe('Ecuador');
  expect(countryOf({ ...entity, entry: inFrance, place: located })).toBe('France');
});

test.each([
  ['en', 'Pichincha, Ecuador'],
  ['de', 'Pichincha, Ecuador'],
])('the region of a place in %s', (language, text) => {
  expect(regionText({ ...entity, place: located }, language)).toBe(text);
});

test('a region of another country than the editor’s position is left out, and so is the place’s own name', () => {
  expect(regionText({ ...entity, entry: inFrance, place: located }, 'de')).toBe('Frankreich');
  expect(regionText({ ...entity, name: 'Ecuador', place: located }, 'en')).toBe('Pichincha');
});

test.each([
  ['Iraq', 'en', 'Iraq'],
  ['Iraq', 'de', 'Irak'],
  ['Atlantis', 'en', 'Atlantis'],
  ['Atlantis', 'de', undefined],
])('%s in %s is %s', (english, language, name) => expect(countryName(english, language)).toBe(name));

test('the facts of open data name their origin and the position', () => {
  const place: Place = { ...quito, latitude: -0.23, longitude: -78.5, population: 1_763_000 };
  expect(placeFacts(place, 'en')).toBe(
    'Open data (GeoNames): Capital of Ecuador; population about 1,760,000. 0.23° S, 78.50° W',
  );
  expect(placeFacts({ ...place, longitude: 12 }, 'de')).toMatch(/0,23° S, 12,00° O$/);
});

test('the facts of a place whose position is not known have none', () => {
  expect(placeFacts(quito, 'en')).toBe('Open data (GeoNames): Capital of Ecuador.');
});
