import { arcNumber, type Arcs, type Country, detailedAtlas, type Polygon, type Ring } from './atlas.ts';
import { capsOverlap, DEGREE, distance, meanDirection, type SphericalCap } from './coordinates.ts';
import { importanceOfPoints } from './importance.ts';
import { enclosingCap, toVectors } from './vectors.ts';

/** A continent or an island. */
export interface PieceOfLand {
  polygon: Polygon;
  cap: SphericalCap;
}

/** A border between two countries. */
export interface Border {
  arc: number;
  cap: SphericalCap;
}

/** All that outlines are drawn from, whatever they show and however precisely. */
export interface Outlines {
  arcs: Arcs;
  /** Of each point of the arcs; see `importanceOfPoints`. */
  importance: Float32Array;
  land: PieceOfLand[];
  borders: Border[];
}

let prepared: Outlines | undefined;

/** Returns the outlines of the Earth. They are prepared when they are first asked for. */
export function outlinesOfEarth(): Outlines {
  prepared ??= prepareOutlines();
  return prepared;
}

/** Returns the pieces of land in a part of the Earth that are large enough to be seen, with a tolerance in degrees. */
export function landWithin({ land }: Outlines, tolerance: number, part?: SphericalCap): PieceOfLand[] {
  return land.filter(({ cap }) => cap.radius >= 2 * tolerance * DEGREE && (!part || capsOverlap(cap, part)));
}

/** Returns the borders in a part of the Earth. */
export function bordersWithin({ borders }: Outlines, part: SphericalCap): Border[] {
  return borders.filter(({ cap }) => capsOverlap(cap, part));
}

/** Returns the points of a ring that are more important than a tolerance in degrees, in order. */
export function pointsOfRing({ arcs: { starts }, importance }: Outlines, ring: Ring, tolerance: number): number[] {
  const points: number[] = [];
  for (const arc of ring) {
    const number = arcNumber(arc);
    const [first, last] = [starts[number]!, starts[number + 1]! - 1];
    // The last point of an arc is the first one of the next.
    if (arc >= 0) {
      for (let i = first; i < last; i++) if (importance[i]! > tolerance) points.push(i);
    } else {
      for (let i = last; i > first; i--) if (importance[i]! > tolerance) points.push(i);
    }
  }
  return points;
}

/** Returns the points of an arc that are more important than a tolerance in degrees, in order. */
export function pointsOfArc({ arcs: { starts }, importance }: Outlines, arc: number, tolerance: number): number[] {
  const points: number[] = [];
  for (let i = starts[arc]!; i < starts[arc + 1]!; i++) if (importance[i]! > tolerance) points.push(i);
  return points;
}

function prepareOutlines(): Outlines {
  const { arcs, land, countries } = detailedAtlas();
  const { starts } = arcs;
  const vectors = toVectors(arcs);
  const capOfArc = (arc: number) => enclosingCap(vectors, starts[arc]!, starts[arc + 1]!);
  return {
    arcs,
    importance: importanceOfPoints(arcs, vectors),
    land: land.map((polygon) => ({ polygon, cap: joinCaps(polygon.flat().map((arc) => capOfArc(arcNumber(arc)))) })),
    borders: sharedArcs(countries).map((arc) => ({ arc, cap: capOfArc(arc) })),
  };
}

/** Returns a cap that contains all of `caps`. */
function joinCaps(caps: readonly SphericalCap[]): SphericalCap {
  const center = meanDirection(caps.map((cap) => cap.center));
  return { center, radius: Math.max(...caps.map((cap) => distance(center, cap.center) + cap.radius)) };
}

function sharedArcs(countries: readonly Country[]): number[] {
  const firstCountry = new Map<number, Country>();
  const shared = new Set<number>();
  for (const country of countries) {
    for (const arc of country.polygons.flat(2).map(arcNumber)) {
      if ((firstCountry.get(arc) ?? country) !== country) shared.add(arc);
      firstCountry.set(arc, country);
    }
  }
  return [...shared];
}
