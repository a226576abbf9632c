import { geoDistance } from 'd3-geo';
import { drawBaseMap, sharedBaseMap, type BaseMap, type CountrySpot } from './base-map.ts';
import { fittedFrame, sharedFrame, type Frame, type SharedFrame, type Size } from './frame.ts';
import { type Box, type Dot, type PlacedLabel, placeLabels, toTenth } from './labels.ts';
import { coordinatesOf, type NamedPoint, type Coordinates } from './coordinates.ts';

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
    .toSorted((a, b) => geoDistance(middle, a.coordinates) - geoDistance(middle, b.coordinates))
    .filter(({ count }) => {
      const isNeeded = reached < needed;
      reached += count;
      return isNeeded;
    });
}

function weightedMedoid(places: readonly WeightedPlace[]): Coordinates | undefined {
  const sumOfDistances = (from: Coordinates) =>
    places.reduce((sum, { coordinates, count }) => sum + count * geoDistance(from, coordinates), 0);
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

const MAX_RADIUS = 14;
const MIN_RADIUS = 2;
const EDGE = 4;
const MAX_LABELS = 14;
/** The share of all mentions that a map shows at least. */
const MIN_SHARE = 0.9;
/** Characters for the outlines of a map that is the subject of its page. */
const LARGE_BUDGET = 16_000;
/** Space around the places on such a map, in units of the drawing. */
const LARGE_PADDING = 36;

/**
 * Returns a map of places in a shared frame; `undefined` where there are none.
 *
 * @throws RangeError if one of `places` is not on the globe.
 */
export function smallPlacesMap<Id extends string>(
  places: readonly CountedPlace<Id>[],
  options: PlacesMapOptions = {},
): (PlacesMap<Id> & { frame: SharedFrame }) | undefined {
  const spots = spotsOf(places);
  if (spots.length === 0) return undefined;
  const frame = sharedFrameOf(spots, options.share);
  return { frame, ...markPlaces(spots, frame, sharedBaseMap(frame).countries, options) };
}

/** Returns the frame that `smallPlacesMap` draws places in. */
export function frameOfPlaces(places: readonly CountedPlace[]): SharedFrame {
  return sharedFrameOf(spotsOf(places));
}

function sharedFrameOf(spots: readonly Spot<string>[], share = MIN_SHARE): SharedFrame {
  return sharedFrame(selectNearest(spots, share).map(({ coordinates }) => coordinates));
}

/**
 * Returns a map of places that fill a drawing of that size, with outlines of its own; `undefined` where there are none.
 *
 * @throws RangeError if one of `places` is not on the globe.
 */
export function largePlacesMap<Id extends string>(
  places: readonly CountedPlace<Id>[],
  size: Size,
  options: PlacesMapOptions = {},
): (PlacesMap<Id> & { frame: Frame; outlines: BaseMap }) | undefined {
  const spots = spotsOf(places);
  if (spots.length === 0) return undefined;
  const shown = selectNearest(spots, options.share ?? MIN_SHARE).map(({ coordinates }) => coordinates);
  const frame = fittedFrame(shown, size, LARGE_PADDING);
  const outlines = drawBaseMap(frame, LARGE_BUDGET);
  return { frame, outlines, ...markPlaces(spots, frame, outlines.countries, options) };
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
  countries: readonly CountrySpot[],
  { maxLabels = MAX_LABELS, countryName = (name) => name }: PlacesMapOptions,
): PlacesMap<Id> {
  const [circles, beyond] = circlesOf(spots, frame);
  const areas = countries.flatMap(({ name, x, y }): Dot[] => {
    const translated = countryName(name);
    return translated === undefined ? [] : [{ name: translated, x, y, radius: 0 }];
  });
  return { ...addLabels(circles, maxLabels, areas, frame.size), beyond };
}

function circlesOf<Id extends string>(
  spots: readonly Spot<Id>[],
  { projection, size: [width, height] }: Frame,
): [PlaceCircle<Id>[], beyond: Id[]] {
  const highest = spots[0]?.count ?? 1;
  const circles: PlaceCircle<Id>[] = [];
  const beyond: Id[] = [];
  for (const { id, name, count, coordinates } of spots) {
    const [x = NaN, y = NaN] = projection(coordinates) ?? [];
    const r = Math.max(MIN_RADIUS, MAX_RADIUS * Math.sqrt(count / highest));
    if (x >= r && x <= width - r && y >= r && y <= height - r) {
      circles.push({ id, name, count, x: toTenth(x), y: toTenth(y), r: toTenth(r) });
    } else beyond.push(id);
  }
  return [circles, beyond];
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
