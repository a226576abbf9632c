import { geoPath, type GeoProjection } from 'd3-geo';
import type { Frame, SharedFrame } from './frame.ts';
import { type Outlines, outlinesWithin } from './outlines.ts';
import { type Polyline, projectLines, pathData } from './path-data.ts';

/** Outlines as the `d` of SVG paths, in units of the frame's drawing. */
export interface Drawing {
  land: string;
  borders: string;
}

/** A country in view, at the middle of its largest piece. */
export interface CountrySpot {
  /** In English, as Natural Earth has it. */
  name: string;
  x: number;
  y: number;
}

/** The outlines of a map, and the countries that may be named on it. */
export interface BaseMap extends Drawing {
  /** The countries large enough in view to have room for a name, the largest first. */
  countries: CountrySpot[];
}

/** How far a line may be from its true course, in units of the drawing: less than half a pixel. */
const TOLERANCE = 0.4;
/** The tolerance beyond which coasts are not recognizable, whatever the budget; in units of the drawing. */
const MAX_TOLERANCE = 4;
/** Share of the drawing that a country needs for its name. */
const MIN_AREA_SHARE = 0.03;
/** Characters for the outlines of a shared map. */
const SHARED_BUDGET = 12_000;

const mapByFrame = new Map<string, BaseMap>();

/** Returns the base map of a shared frame; it is drawn when it is first asked for. */
export function sharedBaseMap(frame: SharedFrame): BaseMap {
  const map = mapByFrame.get(frame.key) ?? drawBaseMap(frame, SHARED_BUDGET);
  mapByFrame.set(frame.key, map);
  return map;
}

/** Draws the outlines in a frame as precisely as `budget` (characters, both paths together) allows. */
export function drawBaseMap({ projection, size, cap, unitsPerDegree }: Frame, budget: number): BaseMap {
  const { land, borders, countries } = outlinesWithin(cap, TOLERANCE / 2 / unitsPerDegree);
  return {
    ...drawWithin(budget, projectLines(land, projection), projectLines(borders, projection)),
    countries: findSpots(countries, projection, MIN_AREA_SHARE * size[0] * size[1]),
  };
}

function drawWithin(budget: number, land: readonly Polyline[], borders: readonly Polyline[]): Drawing {
  for (let tolerance = TOLERANCE; ; tolerance *= 1.5) {
    const drawing = { land: pathData(land, tolerance), borders: pathData(borders, tolerance) };
    if (drawing.land.length + drawing.borders.length <= budget || tolerance > MAX_TOLERANCE) return drawing;
  }
}

/** Returns the middle of the largest piece of each country of which at least `minArea` is in view, the largest first. */
function findSpots(countries: Outlines['countries'], projection: GeoProjection, minArea: number): CountrySpot[] {
  const path = geoPath(projection);
  const largeEnough = countries
    .map(({ name, shape }) => ({ name, shape, area: path.area(shape) }))
    .filter(({ area }) => area >= minArea)
    .sort((a, b) => b.area - a.area);
  return [...Map.groupBy(largeEnough, ({ name }) => name).values()].flatMap(([largest]) => {
    if (!largest) return [];
    const [x, y] = path.centroid(largest.shape);
    return [{ name: largest.name, x, y }];
  });
}
