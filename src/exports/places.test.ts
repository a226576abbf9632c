import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { entitiesFixture } from './model-fixture.ts';
import { places } from './places.ts';

test('places with a position are features, longitude first', () => {
  const collection = places(entitiesFixture.values());
  expect(check(JSON.stringify(collection))).toEqual(collection);
  expect(collection.features).toMatchObject([
    {
      id: 'place/port-ayla',
      geometry: { type: 'Point', coordinates: [130.25, -12.5] },
      properties: { name: 'Port Ayla', country: 'Morrow', definition: { origin: 'editor' } },
    },
  ]);
});

test('no places make an empty collection', () =>
  expect(places([])).toEqual({ type: 'FeatureCollection', features: [] }));
