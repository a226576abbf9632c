import { countryNear } from './country-grid.ts';
import type { Point } from './drawing.ts';
import { coordinatesAt, type Frame } from './frame.ts';

/** A country in view, at a point of it near its middle. */
export interface CountrySpot {
  /** In English, as Natural Earth has it. */
  name: string;
  x: number;
  y: number;
}

/** The share of a map that a country needs for its name. */
const MIN_AREA_SHARE = 0.03;
/** The points at which a map is looked at, in a lattice. */
const COLUMNS = 16;
const ROWS = 12;

/** Returns the countries large enough in view to have room for a name, the largest first. */
export function countriesInView(frame: Frame): CountrySpot[] {
  return [...pointsByCountry(frame)]
    .filter(([, points]) => points.length >= MIN_AREA_SHARE * COLUMNS * ROWS)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, points]) => spotOf(frame, name, points));
}

function pointsByCountry(frame: Frame): Map<string, Point[]> {
  const [width, height] = frame.size;
  const found = new Map<string, Point[]>();
  for (let row = 0.5; row < ROWS; row++) {
    for (let column = 0.5; column < COLUMNS; column++) {
      const point: Point = [(column * width) / COLUMNS, (row * height) / ROWS];
      const name = countryShownAt(frame, point);
      if (name === undefined) continue;
      const points = found.get(name);
      if (points) points.push(point);
      else found.set(name, [point]);
    }
  }
  return found;
}

function countryShownAt(frame: Frame, point: Point): string | undefined {
  const coordinates = coordinatesAt(frame, point);
  return coordinates && countryNear(coordinates);
}

/** Returns the mean of a country's points or, where that is not in the country, the nearest of them. */
function spotOf(frame: Frame, name: string, points: readonly Point[]): CountrySpot {
  const x = points.reduce((sum, point) => sum + point[0], 0) / points.length;
  const y = points.reduce((sum, point) => sum + point[1], 0) / points.length;
  if (countryShownAt(frame, [x, y]) === name) return { name, x, y };
  const distances = points.map((point) => Math.hypot(point[0] - x, point[1] - y));
  const nearest = points[distances.indexOf(Math.min(...distances))]!;
  return { name, x: nearest[0], y: nearest[1] };
}
