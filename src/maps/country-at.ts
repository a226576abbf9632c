import { arcNumber, type Arcs, detailedAtlas, type Polygon } from './atlas.ts';
import { containsPoint } from './contains-point.ts';
import { type Coordinates, coordinatesOf, type NamedPoint, wrapLongitude } from './coordinates.ts';

/** Distances in degrees at which a country is looked for, because places may be off a coast as the outlines have it. */
const DISTANCES = [0, 0.08, 0.2];
const DIRECTIONS = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => (eighth * Math.PI) / 4);

/** A contiguous piece of a country. */
interface Piece {
  country: string;
  polygon: Polygon;
  /** Its bounds in degrees; it may reach south as far as the pole. */
  west: number;
  east: number;
  north: number;
}

let allPieces: Piece[] | undefined;

/**
 * Returns the country that a place is in or near whose coast it is, in English as Natural Earth names it; `undefined` for
 * a place at sea.
 *
 * @throws RangeError if the place is not on the globe.
 */
export function countryAt(place: NamedPoint): string | undefined {
  const center = coordinatesOf(place);
  const key = center.join(' ');
  const country = known.get(key) ?? { name: findCountry(center) };
  known.set(key, country);
  return country.name;
}

/** By coordinates, because a place is shown on many pages. */
const known = new Map<string, { name: string | undefined }>();

function findCountry(center: Coordinates): string | undefined {
  const { arcs } = detailedAtlas();
  for (const point of DISTANCES.flatMap((distance) => pointsAround(center, distance))) {
    const piece = piecesNear(point).find(({ polygon }) => containsPoint(arcs, polygon, point));
    if (piece) return piece.country;
  }
  return undefined;
}

function pointsAround([longitude, latitude]: Coordinates, distance: number): Coordinates[] {
  if (distance === 0) return [[longitude, latitude]];
  return DIRECTIONS.map((angle) => {
    return [wrapLongitude(longitude + distance * Math.sin(angle)), latitude + distance * Math.cos(angle)];
  });
}

/** Returns the pieces whose bounds a point is in. */
function piecesNear([longitude, latitude]: Coordinates): Piece[] {
  allPieces ??= listPieces();
  return allPieces.filter(({ west, east, north }) => latitude <= north && longitude >= west && longitude <= east);
}

function listPieces(): Piece[] {
  const { arcs, countries } = detailedAtlas();
  return countries.flatMap(({ name, polygons }) => polygons.map((polygon) => toPiece(arcs, name, polygon)));
}

/** Where a piece reaches over the antimeridian, its bounds are the whole way around. */
function toPiece({ longitudes, latitudes, starts }: Arcs, country: string, polygon: Polygon): Piece {
  const piece: Piece = { country, polygon, west: Infinity, east: -Infinity, north: -Infinity };
  for (const arc of polygon.flat().map(arcNumber)) {
    for (let i = starts[arc]!; i < starts[arc + 1]!; i++) {
      piece.west = Math.min(piece.west, longitudes[i]!);
      piece.east = Math.max(piece.east, longitudes[i]!);
      piece.north = Math.max(piece.north, latitudes[i]!);
    }
  }
  return piece;
}
