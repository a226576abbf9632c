import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { entitiesFixture, entityFixture } from './model-fixture.ts';
import { placesToGeoJson } from './geojson.ts';

test('places with a position are features, longitude first', () => {
  const { features } = check([...placesToGeoJson(entitiesFixture.values())].join('')) as FeatureCollection;
  expect(features).toMatchObject([
    {
      id: 'place/port-ayla',
      geometry: { type: 'Point', coordinates: [130.25, -12.5] },
      properties: { name: 'Port Ayla', country: 'Morrow', definition: { origin: 'editor' } },
    },
  ]);
});

test('without places the collection is empty', () =>
  expect([...placesToGeoJson([])].join('')).toBe('{"type":"FeatureCollection","features":[]}\n'));

test('many places are one collection', () => {
  const place = { latitude: 1, longitude: 2 };
  const places = Array.from({ length: 1000 }, (_, i) => entityFixture('place', `Port ${i}`, { place }));
  const chunks = [...placesToGeoJson(places)];
  expect(chunks.length).toBeGreaterThan(3);
  expect((check(chunks.join('')) as FeatureCollection).features).toHaveLength(1000);
});
