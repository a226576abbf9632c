import type { Feature, FeatureCollection, Point } from 'geojson';
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

/** Returns the entities with a known position as GeoJSON (RFC 7946), in which longitude comes first. */
export function placesToGeoJson(entities: Iterable<ExportEntity>): FeatureCollection<Point, PlaceProperties> {
  return { type: 'FeatureCollection', features: [...entities].flatMap(toFeatures) };
}

function toFeatures({ id, url, name, aliases, definition, place }: ExportEntity): Feature<Point, PlaceProperties>[] {
  if (!place) return [];
  const coordinates = [place.longitude, place.latitude].map((degrees) => Number(degrees.toFixed(DECIMALS)));
  const properties: PlaceProperties = {
    name,
    url,
    aliases,
    ...(place.country !== undefined && { country: place.country }),
    ...(definition && { definition }),
  };
  return [{ type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties }];
}
