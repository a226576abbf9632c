import { type Coordinates, coordinatesOf, distance, type NamedPoint } from './coordinates.ts';
import { countriesInView } from './countries-in-view.ts';
import type { Box, Point, Size } from './drawing.ts';
import { type Frame, frameAround, positionOf, positionOnFrame, unitsPerRadian } from './frame.ts';
import { type Dot, type PlacedLabel, labelBelow, placeLabels, toTenth } from './labels.ts';
import type { RegionalSheet } from './sheet.ts';

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
  frame: Frame;
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

/** The size of the drawing. */
const SIZE: Size = [320, 240];
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

/** Returns the frame that `locatorMap` shows a place in. */
export function locatorFrame(place: NamedPoint): Frame<RegionalSheet> {
  return frameAround(coordinatesOf(place), SIZE);
}

/**
 * Returns a map that shows where a place is.
 *
 * @throws RangeError if `place` is not on the globe.
 */
export function locatorMap(place: NamedPoint, options: LocatorMapOptions = {}): LocatorMap {
  const { cities = NO_CITIES, maxCities = 3, countryName = (name) => name } = options;
  const frame = locatorFrame(place);
  const [width, height] = SIZE;
  const [x, y] = positionOf(frame, coordinatesOf(place));
  const point: Dot = { name: place.name, x, y, radius: PLACE_RADIUS };
  const inner: Box = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - EDGE - FOOT };
  const neighbors = keepApart(point, citiesIn(frame, cities, inner), maxCities);
  const areas = countriesInView(frame).flatMap((spot): Dot[] => {
    const name = countryName(spot.name);
    return name === undefined ? [] : [{ ...spot, name, radius: 0 }];
  });
  const [pointLabel, ...labels] = placeLabels([point, ...neighbors, ...areas], inner);
  return {
    frame,
    point: labeledPoint(point, pointLabel ?? labelBelow(point)),
    neighbors: labeledPoints(neighbors, labels),
    countries: labeledPoints(areas, labels.slice(neighbors.length)),
    scale: scaleBar(unitsPerRadian(frame), width * MAX_BAR_SHARE),
  };
}

/** Returns the dots that have a label, with it. */
function labeledPoints(dots: readonly Dot[], labels: readonly (PlacedLabel | undefined)[]): LabeledPoint[] {
  return dots.flatMap((dot, i) => {
    const label = labels[i];
    return label ? [labeledPoint(dot, label)] : [];
  });
}

/** A city's position on a sheet. */
interface CityOnSheet {
  name: string;
  point: Point;
}

const citiesBySheet = new WeakMap<readonly ReferenceCity[], Map<string, CityOnSheet[]>>();

/** Returns the cities on a sheet, the largest first; computed once for each sheet and list of cities. */
function citiesOn({ key, projection, cap }: RegionalSheet, cities: readonly ReferenceCity[]): CityOnSheet[] {
  const bySheet = citiesBySheet.get(cities) ?? new Map<string, CityOnSheet[]>();
  citiesBySheet.set(cities, bySheet);
  const known = bySheet.get(key);
  if (known) return known;
  const onSheet = cities.flatMap(({ name, longitude, latitude }): CityOnSheet[] => {
    const coordinates: Coordinates = [longitude, latitude];
    return distance(cap.center, coordinates) <= cap.radius ? [{ name, point: projection.project(coordinates) }] : [];
  });
  bySheet.set(key, onSheet);
  return onSheet;
}

/** Returns the cities in a frame, the largest first. */
function citiesIn(frame: Frame<RegionalSheet>, cities: readonly ReferenceCity[], inner: Box): Dot[] {
  return citiesOn(frame.sheet, cities)
    .map(({ name, point }): Dot => {
      const [x, y] = positionOnFrame(frame, point);
      return { name, x, y, radius: CITY_RADIUS };
    })
    .filter(({ x, y }) => x > inner.x && x < inner.x + inner.width && y > inner.y && y < inner.y + inner.height);
}

/** Returns up to `max` cities that are far enough from `point` and from every larger one. */
function keepApart(point: Dot, cities: readonly Dot[], max: number): Dot[] {
  const kept: Dot[] = [];
  for (const city of cities) {
    if (kept.length >= max) break;
    const isApart = [point, ...kept].every(({ x, y }) => Math.hypot(x - city.x, y - city.y) > MIN_CITY_DISTANCE);
    if (isApart) kept.push(city);
  }
  return kept;
}

function labeledPoint({ name, x, y }: Dot, label: PlacedLabel): LabeledPoint {
  return { name, x: toTenth(x), y: toTenth(y), label };
}
