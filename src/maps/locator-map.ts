import { geoAzimuthalEqualArea, type GeoProjection } from 'd3-geo';
import { drawOutlines, type Drawing, type Size } from './drawing.ts';
import { type Box, type Dot, type Label, labelBelow, placeLabels, toTenth } from './labels.ts';
import { coordinatesOf, type NamedPoint } from './named-point.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';

/** A city for orientation. */
export interface ReferenceCity extends NamedPoint {
  population: number;
}

/** A dot with its name. */
export interface LabeledPoint {
  name: string;
  x: number;
  y: number;
  label: Label;
}

/** Where a place is: north up, the place in the middle, a strip for the scale bar at the foot. In units of `viewBox`. */
export interface LocatorMap extends Drawing {
  viewBox: string;
  point: LabeledPoint;
  /** The largest cities in view, the largest first. */
  neighbors: LabeledPoint[];
  /** The countries whose names have room, the largest in view first; each label stands in the country's middle. */
  countries: LabeledPoint[];
  scale: ScaleBar;
}

export interface LocatorMapOptions {
  size?: Size;
  /** How wide a part of the Earth it shows, in degrees of a great circle, up to 90; a degree is 111 km. */
  degrees?: number;
  /** Cities to choose from for orientation. */
  cities?: readonly ReferenceCity[];
  /** How many of them to name at most. */
  most?: number;
  /** What to call a country, by its English name; `undefined` for one that is not to be named. */
  countryName?: (english: string) => string | undefined;
}

/** Radii that labels keep clear of, in units of the drawing. */
const PLACE_RADIUS = 4;
const CITY_RADIUS = 2;
/** Cities nearer to each other than that don't help to find one's way. */
const APART = 48;
/** Characters for the outlines: a page may well hold such a map. */
const BUDGET = 5000;
const EDGE = 6;
/** The strip for the scale bar. */
const FOOT = 24;

/** @throws RangeError where `place` has no place on the globe. */
export function locatorMap(place: NamedPoint, options: LocatorMapOptions = {}): LocatorMap {
  const { size = [320, 240], degrees = 10, cities = [], most = 3, countryName = (name) => name } = options;
  const [width, height] = size;
  const centre = coordinatesOf(place);
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .translate([width / 2, height / 2])
    .scale(width / ((Math.min(degrees, 90) * Math.PI) / 180))
    .precision(0);
  const middle: Dot = { name: place.name, x: width / 2, y: height / 2, radius: PLACE_RADIUS };
  const frame: Box = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - EDGE - FOOT };
  const neighbors = referenceDots(cities, middle, frame, projection).slice(0, most);
  const { land, borders, countries } = drawOutlines(projection, size, BUDGET, centre);
  const areas = countries.flatMap((spot): Dot[] => {
    const name = countryName(spot.name);
    return name === undefined ? [] : [{ ...spot, name, radius: 0 }];
  });
  const [own, ...labels] = placeLabels([middle, ...neighbors, ...areas], frame);
  return {
    viewBox: `0 0 ${width} ${height}`,
    land,
    borders,
    point: labeledPoint(middle, own ?? labelBelow(middle)),
    neighbors: labeledPoints(neighbors, labels),
    countries: labeledPoints(areas, labels.slice(neighbors.length)),
    scale: scaleBar(projection.scale(), width / 4),
  };
}

/** Those that have a label. */
function labeledPoints(dots: readonly Dot[], labels: readonly (Label | undefined)[]): LabeledPoint[] {
  return dots.flatMap((dot, i) => {
    const label = labels[i];
    return label ? [labeledPoint(dot, label)] : [];
  });
}

/** The cities in view, the largest first, without those close to a larger one or to the place itself. */
function referenceDots(cities: readonly ReferenceCity[], middle: Dot, frame: Box, projection: GeoProjection): Dot[] {
  const inView = cities
    .map(({ name, longitude, latitude, population }) => {
      const [x = NaN, y = NaN] = projection([longitude, latitude]) ?? [];
      return { name, x, y, radius: CITY_RADIUS, population };
    })
    .filter(({ x, y }) => x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height)
    .sort((a, b) => b.population - a.population);
  return inView.reduce<Dot[]>(
    (kept, dot) =>
      [middle, ...kept].every(({ x, y }) => Math.hypot(x - dot.x, y - dot.y) > APART) ? [...kept, dot] : kept,
    [],
  );
}

function labeledPoint({ name, x, y }: Dot, label: Label): LabeledPoint {
  return { name, x: toTenth(x), y: toTenth(y), label };
}
