import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { entitiesFixture } from './model-fixture.ts';
import { placesToGeoJson } from './geojson.ts';

test('places with a position are features, longitude first', () => {
  const collection = placesToGeoJson(entitiesFixture.values());
  expect(check(JSON.stringify(collection))).toEqual(collection);
  expect(collection.features).toMatchObject([
    {
      id: 'place/port-ayla',
      geometry: { type: 'Point', coordinates: [130.25, -12.5] },
      properties: { name: 'Port Ayla', country: 'Morrow', definition: { origin: 'editor' } },
    },
  ]);
});

test('without places the collection is empty', () =>
  expect(placesToGeoJson([])).toEqual({ type: 'FeatureCollection', features: [] }));
