import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import { capAround, type Coordinates } from './spherical-cap.ts';
import { drawOutlines, type Drawing, type Size } from './drawing.ts';
import { focusOf } from './focus.ts';
import { type Box, type Dot, type Label, placeLabels, toTenth } from './labels.ts';
import { coordinatesOf, type NamedPoint } from './named-point.ts';
import type { Point } from './simplify.ts';

/** A place and how often the collection names it. */
export interface CountedPlace<Id extends string = string> extends NamedPoint {
  id: Id;
  count: number;
}

/** A place's circle; its area says how often the place is named. */
export interface PlaceCircle<Id extends string = string> {
  id: Id;
  name: string;
  count: number;
  x: number;
  y: number;
  r: number;
  /** Absent where there is no room for the name. */
  label?: Label;
}

/** A name and where it stands. */
export interface NamedLabel {
  name: string;
  label: Label;
}

/** Where a collection takes place, in units of `viewBox`. */
export interface CollectionMap<Id extends string = string> extends Drawing {
  viewBox: string;
  /** The most named first: drawn in this order, small circles lie on top of large ones. */
  circles: PlaceCircle<Id>[];
  /** The countries whose names have room, the largest in view first; each label stands in the country's middle. */
  countries: NamedLabel[];
  /** The places outside the map, the most named first. */
  beyond: Id[];
}

export interface CollectionMapOptions {
  size?: Size;
  /** The share of all mentions that the map must show; 1 shows every place, however far away. */
  share?: number;
  /** How many places get a label at most. */
  labels?: number;
  /** Characters for the outlines. */
  budget?: number;
  /** What to call a country, by its English name; `undefined` for one that is not to be named. */
  countryName?: (english: string) => string | undefined;
}

interface Spot<Id extends string> extends CountedPlace<Id> {
  coordinates: Coordinates;
}

const LARGEST_RADIUS = 14;
const SMALLEST_RADIUS = 2;
/** Free space around the places shown. */
const PADDING = 36;
const EDGE = 4;
/** A map shows at least that much of the Earth, in radians: four degrees. */
const LEAST_SPAN = (4 * Math.PI) / 180;
/** Places farther than that from their middle, in radians, are shown on a map of the world. */
const WORLDWIDE = Math.PI / 3;

/** @throws RangeError where one of `places` has no place on the globe. `undefined` where there are none. */
export function collectionMap<Id extends string>(
  places: readonly CountedPlace<Id>[],
  options: CollectionMapOptions = {},
): CollectionMap<Id> | undefined {
  const { size = [640, 420], share = 0.9, labels = 14, budget = 16_000, countryName = (name) => name } = options;
  const spots = places
    .map((place): Spot<Id> => ({ ...place, coordinates: coordinatesOf(place) }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const shown = focusOf(spots, share).map(({ coordinates }) => coordinates);
  if (shown.length === 0) return undefined;
  const { centre, radius } = capAround(shown);
  const isWorld = radius > WORLDWIDE;
  const projection = isWorld
    ? geoEqualEarth().rotate([-centre[0], 0])
    : geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]);
  fit(projection.precision(isWorld ? 0.5 : 0), shown, size);
  const [circles, beyond] = circlesOf(spots, projection, size);
  const { land, borders, countries } = drawOutlines(projection, size, budget, isWorld ? undefined : centre);
  const areas = countries.flatMap(({ name, x, y }): Dot[] => {
    const known = countryName(name);
    return known === undefined ? [] : [{ name: known, x, y, radius: 0 }];
  });
  return {
    viewBox: `0 0 ${size[0]} ${size[1]}`,
    land,
    borders,
    ...labeled(circles, labels, areas, size),
    beyond,
  };
}

/** Scales and moves `projection` so that `points` fill a drawing but for its padding. */
function fit(projection: GeoProjection, points: readonly Coordinates[], [width, height]: Size): void {
  projection.scale(1).translate([0, 0]);
  const drawn = points.map((point): Point => projection(point) ?? [0, 0]);
  const [left, right] = extent(drawn.map(([x]) => x));
  const [top, bottom] = extent(drawn.map(([, y]) => y));
  const scale = Math.min(
    (width - 2 * PADDING) / Math.max(right - left, LEAST_SPAN),
    (height - 2 * PADDING) / Math.max(bottom - top, LEAST_SPAN * (height / width)),
  );
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2]);
}

function extent(values: readonly number[]): [number, number] {
  return [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)];
}

function circlesOf<Id extends string>(
  spots: readonly Spot<Id>[],
  projection: GeoProjection,
  [width, height]: Size,
): [PlaceCircle<Id>[], beyond: Id[]] {
  const most = spots[0]?.count ?? 1;
  const circles: PlaceCircle<Id>[] = [];
  const beyond: Id[] = [];
  for (const { id, name, count, coordinates } of spots) {
    const [x = NaN, y = NaN] = projection(coordinates) ?? [];
    const r = Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(count / most));
    if (x >= r && x <= width - r && y >= r && y <= height - r) {
      circles.push({ id, name, count, x: toTenth(x), y: toTenth(y), r: toTenth(r) });
    } else beyond.push(id);
  }
  return [circles, beyond];
}

/** `most` of the circles get a label, and then those countries that have room left. */
function labeled<Id extends string>(
  circles: readonly PlaceCircle<Id>[],
  most: number,
  areas: readonly Dot[],
  [width, height]: Size,
): Pick<CollectionMap<Id>, 'circles' | 'countries'> {
  const frame: Box = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  const dots = circles.map(({ name, x, y, r }): Dot => ({ name, x, y, radius: r }));
  const labels = placeLabels([...dots, ...areas], frame, most);
  const ofAreas = labels.slice(dots.length);
  return {
    circles: circles.map((circle, i) => (labels[i] ? { ...circle, label: labels[i] } : circle)),
    countries: areas.flatMap(({ name }, i) => (ofAreas[i] ? [{ name, label: ofAreas[i] }] : [])),
  };
}
