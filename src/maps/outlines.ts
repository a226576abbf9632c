import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Arcs, Polygon } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { type Cap, capAround, capsMeet, type Coordinates } from './cap.ts';

/** Land as one shape, and the borders between countries where they aren't coasts. */
export interface Outlines {
  land: MultiPolygon;
  borders: MultiLineString;
}

/** One contiguous piece of a country. */
interface Piece {
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
  const geometries = pieces.filter((piece) => capsMeet(piece.cap, cap)).map(({ shape }) => shape);
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries };
  return { land: merge(atlas, geometries), borders: mesh(atlas, collection, (one, other) => one !== other) };
}

function piecesOf(country: (typeof atlas.objects.countries.geometries)[number]): Piece[] {
  return arcsOf(country).map((arcs): Piece => {
    const shape: Polygon = { type: 'Polygon', arcs };
    const { coordinates } = feature(atlas, shape).geometry;
    return { shape, cap: capAround(coordinates.flat() as Coordinates[]) };
  });
}

function arcsOf(geometry: { type: string | null }): Arcs['arcs'] {
  if (geometry.type === 'Polygon') return [(geometry as Polygon).arcs];
  return geometry.type === 'MultiPolygon' ? (geometry as Arcs).arcs : [];
}
