import { type Coordinates, coordinatesOf, distance, type NamedPoint } from './coordinates.ts';
import { countriesInView } from './countries-in-view.ts';
import type { Box, Size } from './drawing.ts';
import { fittedFrame, type Frame, positionOf } from './frame.ts';
import { type Dot, type PlacedLabel, placeLabels, toTenth } from './labels.ts';

/** A place and how often it is mentioned. */
export interface WeightedPlace {
  coordinates: Coordinates;
  count: number;
}

/** Places, the most mentioned, that may be the middle of a map. */
const MAX_CENTER_CANDIDATES = 100;

/**
 * Returns the places nearest to the middle of all mentions that together have `share` of them, so that a few places far
 * away do not shrink the map. The middle is the place with the smallest sum of distances to all mentions.
 */
function selectNearest<Place extends WeightedPlace>(places: readonly Place[], share: number): Place[] {
  const middle = weightedMedoid(places);
  if (!middle) return [];
  const needed = share * places.reduce((sum, { count }) => sum + count, 0);
  let reached = 0;
  return places
    .map((place) => ({ place, far: distance(middle, place.coordinates) }))
    .sort((a, b) => a.far - b.far)
    .filter(({ place }) => {
      const isNeeded = reached < needed;
      reached += place.count;
      return isNeeded;
    })
    .map(({ place }) => place);
}

function weightedMedoid(places: readonly WeightedPlace[]): Coordinates | undefined {
  const sumOfDistances = (from: Coordinates) =>
    places.reduce((sum, { coordinates, count }) => sum + count * distance(from, coordinates), 0);
  const candidates = places.toSorted((a, b) => b.count - a.count).slice(0, MAX_CENTER_CANDIDATES);
  return candidates
    .map(({ coordinates }) => ({ coordinates, sum: sumOfDistances(coordinates) }))
    .reduce<{ coordinates?: Coordinates; sum: number }>((best, next) => (next.sum < best.sum ? next : best), {
      sum: Infinity,
    }).coordinates;
}

/** A place and how often it is mentioned. */
export interface CountedPlace<Id extends string = string> extends NamedPoint {
  id: Id;
  count: number;
}

/** The circle of a place; its area shows how often the place is mentioned. */
export interface PlaceCircle<Id extends string = string> {
  id: Id;
  name: string;
  count: number;
  x: number;
  y: number;
  r: number;
  /** Absent where there is no room for the name. */
  label?: PlacedLabel;
}

/** A name and its position. */
export interface NamedLabel {
  name: string;
  label: PlacedLabel;
}

/** What a map of places adds to its outlines, in units of the frame's drawing. */
export interface PlacesMap<Id extends string = string> {
  frame: Frame;
  /** The most mentioned first, so that small circles are drawn on top of large ones. */
  circles: PlaceCircle<Id>[];
  /** The countries whose names have room, the largest in view first. */
  countries: NamedLabel[];
  /** The places outside the map, the most mentioned first. */
  beyond: Id[];
}

export interface PlacesMapOptions {
  /** The share of all mentions that the map must show; 1 shows every place, however far away. */
  share?: number;
  /** The largest number of places with a label. */
  maxLabels?: number;
  /** Returns the name of a country by its English name; `undefined` for one that is not to be named. */
  countryName?: (english: string) => string | undefined;
}

interface Spot<Id extends string> extends CountedPlace<Id> {
  coordinates: Coordinates;
}

/** Radii of circles, in units of the drawing. */
const MAX_RADIUS = 14;
const MIN_RADIUS = 2;
/** The share of the drawing that all circles together cover at most, the smallest not counted. */
const MAX_COVERED_SHARE = 0.15;
const EDGE = 4;
const MAX_LABELS = 14;
/** The share of all mentions that a map shows at least. */
const MIN_SHARE = 0.9;

/**
 * Returns a map of places that fill a drawing of that size; `undefined` where there are none.
 *
 * @throws RangeError if one of `places` is not on the globe.
 */
export function drawPlacesMap<Id extends string>(
  places: readonly CountedPlace<Id>[],
  size: Size,
  options: PlacesMapOptions = {},
): PlacesMap<Id> | undefined {
  const spots = spotsOf(places);
  if (spots.length === 0) return undefined;
  const frame = frameOfSpots(spots, size, options.share);
  return { frame, ...markPlaces(spots, frame, options) };
}

/** Returns the frame that `drawPlacesMap` draws places in. */
export function frameOfPlaces(places: readonly CountedPlace[], size: Size): Frame | undefined {
  const spots = spotsOf(places);
  return spots.length === 0 ? undefined : frameOfSpots(spots, size);
}

function frameOfSpots(spots: readonly Spot<string>[], size: Size, share = MIN_SHARE): Frame {
  const shown = selectNearest(spots, share).map(({ coordinates }) => coordinates);
  return fittedFrame(shown, size);
}

/** Returns places with their coordinates, the most mentioned first. */
function spotsOf<Id extends string>(places: readonly CountedPlace<Id>[]): Spot<Id>[] {
  return places
    .map((place): Spot<Id> => ({ ...place, coordinates: coordinatesOf(place) }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function markPlaces<Id extends string>(
  spots: readonly Spot<Id>[],
  frame: Frame,
  { maxLabels = MAX_LABELS, countryName = (name) => name }: PlacesMapOptions,
): Omit<PlacesMap<Id>, 'frame'> {
  const [circles, beyond] = circlesOf(spots, frame);
  const areas = countriesInView(frame).flatMap(({ name, x, y }): Dot[] => {
    const translated = countryName(name);
    return translated === undefined ? [] : [{ name: translated, x, y, radius: 0 }];
  });
  return { ...addLabels(circles, maxLabels, areas, frame.size), beyond };
}

function circlesOf<Id extends string>(spots: readonly Spot<Id>[], frame: Frame): [PlaceCircle<Id>[], beyond: Id[]] {
  const [width, height] = frame.size;
  const radiusOf = circleScale(spots, frame.size);
  const circles: PlaceCircle<Id>[] = [];
  const beyond: Id[] = [];
  for (const { id, name, count, coordinates } of spots) {
    const [x, y] = positionOf(frame, coordinates);
    const r = radiusOf(count);
    if (x >= r && x <= width - r && y >= r && y <= height - r) {
      circles.push({ id, name, count, x: toTenth(x), y: toTenth(y), r: toTenth(r) });
    } else beyond.push(id);
  }
  return [circles, beyond];
}

/** Returns the function that gives the radius of a place's circle by its count: circles are smaller where they are many. */
function circleScale(spots: readonly Spot<string>[], [width, height]: Size): (count: number) => number {
  const highest = spots[0]?.count ?? 1;
  const total = spots.reduce((sum, { count }) => sum + count, 0);
  const unitArea = (MAX_COVERED_SHARE * width * height) / total / Math.PI;
  const largest = Math.min(MAX_RADIUS, Math.sqrt(unitArea * highest));
  return (count) => Math.max(MIN_RADIUS, largest * Math.sqrt(count / highest));
}

/** Labels up to `maxLabels` of the circles, and then the countries that have room left. */
function addLabels<Id extends string>(
  circles: readonly PlaceCircle<Id>[],
  maxLabels: number,
  areas: readonly Dot[],
  [width, height]: Size,
): Pick<PlacesMap<Id>, 'circles' | 'countries'> {
  const inner: Box = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  const dots = circles.map(({ name, x, y, r }): Dot => ({ name, x, y, radius: r }));
  const labels = placeLabels([...dots, ...areas], inner, maxLabels);
  const areaLabels = labels.slice(dots.length);
  return {
    circles: circles.map((circle, i) => (labels[i] ? { ...circle, label: labels[i] } : circle)),
    countries: areas.flatMap(({ name }, i) => (areaLabels[i] ? [{ name, label: areaLabels[i] }] : [])),
  };
}
