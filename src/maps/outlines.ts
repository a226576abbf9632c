import type { MultiLineString, MultiPolygon, Polygon as GeoPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Arcs, Polygon } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { type Cap, capAround, capsMeet, type Coordinates } from './spherical-cap.ts';

/** Land as one shape, and the borders between countries where they aren't coasts. */
export interface Outlines {
  land: MultiPolygon;
  borders: MultiLineString;
  /** The pieces of land, each with its country's name in English, sometimes shortened: `Dem. Rep. Congo`. */
  countries: { name: string; shape: GeoPolygon }[];
}

/** One contiguous piece of a country, named as Natural Earth names it in English. */
interface Piece {
  country: string;
  shape: Polygon;
  cap: Cap;
}

let pieces: Piece[] | undefined;

/**
 * Natural Earth's outlines at 1:50m of every piece of a country that may reach into `cap`. Beyond the cap they are
 * not to be relied on: a border with a piece left out looks like a coast there.
 */
export function outlinesWithin(cap: Cap): Outlines {
  pieces ??= atlas.objects.countries.geometries.flatMap(piecesOf);
  const near = pieces.filter((piece) => capsMeet(piece.cap, cap));
  const geometries = near.map(({ shape }) => shape);
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries };
  return {
    land: merge(atlas, geometries),
    borders: mesh(atlas, collection, (one, other) => one !== other),
    countries: near.map(({ country, shape }) => ({ name: country, shape: feature(atlas, shape).geometry })),
  };
}

function piecesOf(country: (typeof atlas.objects.countries.geometries)[number]): Piece[] {
  const { name = '' }: { name?: string } = { ...country.properties };
  return arcsOf(country).map((arcs): Piece => {
    const shape: Polygon = { type: 'Polygon', arcs };
    const { coordinates } = feature(atlas, shape).geometry;
    return { country: name, shape, cap: capAround(coordinates.flat() as Coordinates[]) };
  });
}

function arcsOf(geometry: { type: string | null }): Arcs['arcs'] {
  if (geometry.type === 'Polygon') return [(geometry as Polygon).arcs];
  return geometry.type === 'MultiPolygon' ? (geometry as Arcs).arcs : [];
}
