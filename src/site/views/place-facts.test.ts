import { expect, test } from 'vitest';
import type { Place } from '../../model/place.ts';
import { placeFacts } from './place-facts.ts';

const quito: Place = { name: 'Quito', kind: 'capital', countryCode: 'EC', country: 'Ecuador' };

test('what open data has of a place is told with its origin and its position', () => {
  const place: Place = { ...quito, latitude: -0.23, longitude: -78.5, population: 1_763_000 };
  expect(placeFacts(place, 'en')).toBe(
    'Open data (GeoNames): Capital of Ecuador; population about 1,760,000. 0.23° S, 78.50° W',
  );
  expect(placeFacts({ ...place, longitude: 12 }, 'de')).toMatch(/0,23° S, 12,00° O$/);
});

test('a place whose position is not known has none', () => {
  expect(placeFacts(quito, 'en')).toBe('Open data (GeoNames): Capital of Ecuador.');
});
