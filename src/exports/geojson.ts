import type { Feature, Point } from 'geojson';
import { toChunks } from './chunks.ts';
import type { ExportDefinition, ExportEntity } from './model.ts';

export interface PlaceProperties {
  name: string;
  url: string;
  aliases: readonly string[];
  country?: string;
  definition?: ExportDefinition;
}

/** Decimals of degrees that are kept: a tenth of a meter. */
const DECIMALS = 6;

/** Writes the entities with a known position as GeoJSON (RFC 7946), in which longitude comes first, in chunks. */
export function* placesToGeoJson(entities: Iterable<ExportEntity>): Generator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = '';
  yield* toChunks(features(entities), (feature) => {
    const text = separator + JSON.stringify(feature);
    separator = ',';
    return text;
  });
  yield ']}\n';
}

function* features(entities: Iterable<ExportEntity>): Generator<Feature<Point, PlaceProperties>> {
  for (const { id, url, name, aliases, definition, place } of entities) {
    if (!place) continue;
    const coordinates = [place.longitude, place.latitude].map((degrees) => Number(degrees.toFixed(DECIMALS)));
    const properties: PlaceProperties = {
      name,
      url,
      aliases,
      ...(place.country !== undefined && { country: place.country }),
      ...(definition && { definition }),
    };
    yield { type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties };
  }
}
