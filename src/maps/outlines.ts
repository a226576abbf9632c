import type { MultiLineString, MultiPolygon, Polygon as GeoPolygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Arcs, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { keptPoints, type Point } from './path-data.ts';
import { type SphericalCap, enclosingCap, capsOverlap, type Coordinates } from './coordinates.ts';

/** Land as one shape, and the borders between countries where they are not coasts. */
export interface Outlines {
  land: MultiPolygon;
  borders: MultiLineString;
  countries: CountryShape[];
}

/** A contiguous piece of a country, named in English as Natural Earth does, sometimes shortened: `Dem. Rep. Congo`. */
export interface CountryShape {
  name: string;
  shape: GeoPolygon;
}

interface Piece {
  country: string;
  shape: Polygon;
  cap: SphericalCap;
}

/** Natural Earth's outlines at 1:50m, simplified to a tolerance. */
interface SimplifiedAtlas {
  topology: Topology;
  pieces: Piece[];
}

const atlases = new Map<number, SimplifiedAtlas>();

/**
 * Returns the outlines of every piece of a country that may reach into `cap`. They are at most `tolerance` (degrees) from
 * those of the atlas, which is simplified once for each power of two; with 0 they are exact. They are not reliable beyond
 * the cap: a border looks like a coast if the piece on its other side is left out.
 */
export function outlinesWithin(cap: SphericalCap, tolerance = 0): Outlines {
  const { topology, pieces } = atlasAt(tolerance);
  const near = pieces.filter((piece) => capsOverlap(piece.cap, cap));
  const geometries = near.map(({ shape }) => shape);
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries };
  return {
    land: merge(topology, geometries),
    borders: mesh(topology, collection, (a, b) => a !== b),
    countries: near.map(({ country, shape }) => ({ name: country, shape: feature(topology, shape).geometry })),
  };
}

/** Returns the exact pieces of countries that may reach into `cap`. */
export function countriesWithin(cap: SphericalCap): CountryShape[] {
  const { topology, pieces } = atlasAt(0);
  return pieces
    .filter((piece) => capsOverlap(piece.cap, cap))
    .map(({ country, shape }) => ({ name: country, shape: feature(topology, shape).geometry }));
}

function atlasAt(tolerance: number): SimplifiedAtlas {
  const level = tolerance > 0 ? 2 ** Math.floor(Math.log2(tolerance)) : 0;
  const known = atlases.get(level) ?? simplifyAtlas(level);
  atlases.set(level, known);
  return known;
}

function simplifyAtlas(tolerance: number): SimplifiedAtlas {
  const arcs = absoluteArcs();
  const topology: Topology = {
    type: 'Topology',
    objects: atlas.objects,
    arcs: tolerance > 0 ? arcs.map((arc) => simplifyArc(arc, tolerance)) : arcs,
  };
  // A piece that would collapse to a point or turn inside out is too small to be seen at this tolerance.
  const minRadius = (2 * tolerance * Math.PI) / 180;
  const pieces = atlas.objects.countries.geometries.flatMap(piecesOf).filter(({ cap }) => cap.radius >= minRadius);
  return { topology, pieces };
}

/** Returns the arcs of the atlas in degrees; in the file they are steps from point to point on a grid. */
function absoluteArcs(): Position[][] {
  const { scale, translate } = atlas.transform!;
  return atlas.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** A ring with fewer points after simplification is left as it is. */
const MIN_RING_POINTS = 6;

/** Simplifies an arc by degrees of a great circle: degrees of longitude shrink with the cosine of the latitude. */
function simplifyArc(arc: Position[], tolerance: number): Position[] {
  const latitude = arc.reduce((sum, [, y = 0]) => sum + y, 0) / arc.length;
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const kept = keptPoints(
    arc.map(([x = 0, y = 0]): Point => [x * shrink, y]),
    tolerance,
  );
  const simple = arc.filter((_, i) => kept[i] === 1);
  const [first, last] = [arc[0], arc.at(-1)];
  const isRing = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isRing && simple.length < MIN_RING_POINTS ? arc : simple;
}

function piecesOf(country: (typeof atlas.objects.countries.geometries)[number]): Piece[] {
  const { name = '' }: { name?: string } = { ...country.properties };
  return arcsOf(country).map((arcs): Piece => {
    const shape: Polygon = { type: 'Polygon', arcs };
    const { coordinates } = feature(atlas, shape).geometry;
    return { country: name, shape, cap: enclosingCap(coordinates.flat() as Coordinates[]) };
  });
}

function arcsOf(geometry: { type: string | null }): Arcs['arcs'] {
  if (geometry.type === 'Polygon') return [(geometry as Polygon).arcs];
  return geometry.type === 'MultiPolygon' ? (geometry as Arcs).arcs : [];
}
