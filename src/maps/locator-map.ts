import { sharedBaseMap } from './base-map.ts';
import { locatorFrame, type SharedFrame } from './frame.ts';
import { type Box, type Dot, type PlacedLabel, labelBelow, placeLabels, toTenth } from './labels.ts';
import { coordinatesOf, type NamedPoint } from './coordinates.ts';

/** A distance on the ground and the length it is drawn with. */
export interface ScaleBar {
  kilometers: number;
  /** In units of the drawing. */
  width: number;
}

/** The Earth's mean radius in kilometers (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

/** Returns the longest of 1, 2, 5, 10, 20, 50 … kilometers that takes at most `max` units, at `scale` units a radian. */
export function scaleBar(scale: number, max: number): ScaleBar {
  const kilometers = (max / scale) * EARTH_RADIUS_KM;
  const power = 10 ** Math.floor(Math.log10(kilometers));
  const step = [5, 2, 1].find((step) => step * power <= kilometers) ?? 1;
  return { kilometers: step * power, width: Math.round(((step * power * scale) / EARTH_RADIUS_KM) * 10) / 10 };
}

/** A city for orientation. */
export interface ReferenceCity extends NamedPoint {
  population: number;
}

/** A dot with its name. */
export interface LabeledPoint {
  name: string;
  x: number;
  y: number;
  label: PlacedLabel;
}

/**
 * What a map adds to the outlines of its frame to show where a place is, with a strip for the scale bar at the foot. In
 * units of the frame's drawing.
 */
export interface LocatorMap {
  frame: SharedFrame;
  point: LabeledPoint;
  /** The largest cities in view, the largest first. */
  neighbors: LabeledPoint[];
  /** The countries whose names have room, the largest in view first. */
  countries: LabeledPoint[];
  scale: ScaleBar;
}

export interface LocatorMapOptions {
  /** Cities to choose from for orientation, the largest first; pass the same array for every map. */
  cities?: readonly ReferenceCity[];
  maxCities?: number;
  /** Returns the name of a country by its English name; `undefined` for one that is not to be named. */
  countryName?: (english: string) => string | undefined;
}

/** Radii that labels keep clear of, in units of the drawing. */
const PLACE_RADIUS = 4;
const CITY_RADIUS = 2;
/** Distance between cities below which they do not help with orientation; in units of the drawing. */
const MIN_CITY_DISTANCE = 48;
/** Space at the edge without labels, and at the foot for the scale bar; in units of the drawing. */
const EDGE = 6;
const FOOT = 24;
/** The longest scale bar, as a share of the width. */
const MAX_BAR_SHARE = 0.25;

const NO_CITIES: readonly ReferenceCity[] = [];

/**
 * Returns a map that shows where a place is.
 *
 * @throws RangeError if `place` is not on the globe.
 */
export function locatorMap(place: NamedPoint, options: LocatorMapOptions = {}): LocatorMap {
  const { cities = NO_CITIES, maxCities = 3, countryName = (name) => name } = options;
  const coordinates = coordinatesOf(place);
  const frame = locatorFrame(coordinates);
  const { projection, size } = frame;
  const [width, height] = size;
  const [x = 0, y = 0] = projection(coordinates) ?? [];
  const point: Dot = { name: place.name, x, y, radius: PLACE_RADIUS };
  const inner: Box = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - EDGE - FOOT };
  const neighbors = keepApart(point, citiesIn(frame, cities, inner)).slice(0, maxCities);
  const areas = sharedBaseMap(frame).countries.flatMap((spot): Dot[] => {
    const name = countryName(spot.name);
    return name === undefined ? [] : [{ ...spot, name, radius: 0 }];
  });
  const [pointLabel, ...labels] = placeLabels([point, ...neighbors, ...areas], inner);
  return {
    frame,
    point: labeledPoint(point, pointLabel ?? labelBelow(point)),
    neighbors: labeledPoints(neighbors, labels),
    countries: labeledPoints(areas, labels.slice(neighbors.length)),
    scale: scaleBar(projection.scale(), width * MAX_BAR_SHARE),
  };
}

/** Returns the dots that have a label, with it. */
function labeledPoints(dots: readonly Dot[], labels: readonly (PlacedLabel | undefined)[]): LabeledPoint[] {
  return dots.flatMap((dot, i) => {
    const label = labels[i];
    return label ? [labeledPoint(dot, label)] : [];
  });
}

const citiesByFrame = new WeakMap<readonly ReferenceCity[], Map<string, Dot[]>>();

/** Returns the cities in a frame, the largest first; computed once for each frame and list of cities. */
function citiesIn({ key, projection, cap }: SharedFrame, cities: readonly ReferenceCity[], inner: Box): Dot[] {
  const known = citiesByFrame.get(cities) ?? new Map<string, Dot[]>();
  citiesByFrame.set(cities, known);
  const radius = (cap.radius * 180) / Math.PI;
  const dots =
    known.get(key) ??
    cities
      .filter(({ latitude }) => Math.abs(latitude - cap.center[1]) <= radius)
      .map(({ name, longitude, latitude }): Dot => {
        const [x = NaN, y = NaN] = projection([longitude, latitude]) ?? [];
        return { name, x, y, radius: CITY_RADIUS };
      })
      .filter(({ x, y }) => x > inner.x && x < inner.x + inner.width && y > inner.y && y < inner.y + inner.height);
  known.set(key, dots);
  return dots;
}

/** Returns the cities that are far enough from `point` and from every larger one. */
function keepApart(point: Dot, cities: readonly Dot[]): Dot[] {
  const kept: Dot[] = [];
  for (const city of cities) {
    const isApart = [point, ...kept].every(({ x, y }) => Math.hypot(x - city.x, y - city.y) > MIN_CITY_DISTANCE);
    if (isApart) kept.push(city);
  }
  return kept;
}

function labeledPoint({ name, x, y }: Dot, label: PlacedLabel): LabeledPoint {
  return { name, x: toTenth(x), y: toTenth(y), label };
}
