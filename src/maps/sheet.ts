import { AzimuthalEqualArea } from './azimuthal-equal-area.ts';
import { type Coordinates, DEGREE, type SphericalCap, wrapLongitude } from './coordinates.ts';
import { boundingBox, type Size } from './drawing.ts';
import { EqualEarth } from './equal-earth.ts';

/** A part of the Earth whose outlines are drawn once; many maps show a window of it. It is measured in steps. */
interface AnySheet {
  /** Identifies it: `10-4-3`, or `world-2`. */
  key: string;
  size: Size;
  /** The steps of a degree of a great circle, in the middle. */
  stepsPerDegree: number;
  /** How far outlines may be from their true course, in steps. */
  tolerance: number;
}

/** A sheet of a part of the Earth. */
export interface RegionalSheet extends AnySheet {
  projection: AzimuthalEqualArea;
  /** The part of the globe that maps show of it, and how many steps that reaches from the center. */
  cap: SphericalCap;
  reach: number;
}

/** A sheet of the whole Earth. North is up everywhere on it, more or less. */
export interface WorldSheet extends AnySheet {
  projection: EqualEarth;
}

export type Sheet = RegionalSheet | WorldSheet;

/** Sheets of one scale. */
export interface Series {
  /** The degrees of a great circle, 111 km each, that a map at the scale of the series shows from left to right. */
  width: number;
  /** Degrees between the middles of neighboring sheets, west to east. */
  spacing: number;
  /** How far outlines may be from their true course, in steps: 4 are a pixel of a map at the scale of the series. */
  tolerance: number;
}

/** The series, from the largest scale to the smallest; sheets of the world come after them. */
export const SERIES: readonly [Series, ...Series[]] = [
  { width: 10, spacing: 30, tolerance: 1.3 },
  { width: 20, spacing: 40, tolerance: 1.5 },
  { width: 40, spacing: 60, tolerance: 2 },
  { width: 80, spacing: 60, tolerance: 3 },
];

/** The steps of the width of a map at the scale of its sheet. Coordinates on sheets are rounded to whole steps. */
export const STEPS = 1280;
/** Height of a map as a share of its width: of the tallest that fits on a sheet. */
export const MAX_HEIGHT = 0.75;
/** How much farther than half a map around it a sheet reaches: its projection stretches what is far from its middle. */
const MARGIN = 1.15;
/** Sheets of the world differ in the meridian in their middle. */
const WORLD_SHEETS = 4;
const WORLD_TOLERANCE = 1.3;

const sheets = new Map<string, Sheet>();

/** Returns the sheet of a series on which all of a map around `middle` is. */
export function sheetAround(series: Series, [longitude, latitude]: Coordinates): RegionalSheet {
  const { width, spacing } = series;
  const rowHeight = spacing * MAX_HEIGHT;
  const row = Math.round((latitude + 90) / rowHeight);
  const middle = row * rowHeight - 90;
  const columns = columnsOfRow(Math.abs(middle), spacing);
  const column = modulo(Math.round((longitude * columns) / 360), columns);
  return remembered(`${width}-${row}-${column}`, (key) => {
    const center: Coordinates = [wrapLongitude((column * 360) / columns), middle];
    return regionalSheet(key, series, center, [360 / columns, rowHeight]);
  });
}

/** Returns the sheets that show the whole Earth. */
export function worldSheets(): WorldSheet[] {
  return Array.from({ length: WORLD_SHEETS }, (_, column) => {
    return remembered(`world-${column}`, (key): WorldSheet => {
      const projection = new EqualEarth((column * 360) / WORLD_SHEETS, STEPS);
      const { size, scale } = projection;
      return { key, size, projection, stepsPerDegree: scale * DEGREE, tolerance: WORLD_TOLERANCE };
    });
  });
}

/** Returns how many sheets there are around the globe at a latitude: fewer toward the poles, and one at a pole. */
function columnsOfRow(latitude: number, spacing: number): number {
  const widest = Math.max(0, latitude - (spacing * MAX_HEIGHT) / 2);
  return latitude >= 90 ? 1 : Math.ceil((360 * Math.cos(widest * DEGREE)) / spacing);
}

function remembered<Kind extends Sheet>(key: string, make: (key: string) => Kind): Kind {
  const sheet = (sheets.get(key) as Kind | undefined) ?? make(key);
  sheets.set(key, sheet);
  return sheet;
}

/** Makes a sheet whose maps have their middles in a cell of that many degrees around its center. */
function regionalSheet(key: string, { width, tolerance }: Series, center: Coordinates, cell: Size): RegionalSheet {
  const stepsPerDegree = STEPS / width;
  const scale = stepsPerDegree / DEGREE;
  const aroundCenter = new AzimuthalEqualArea(center, scale);
  const middles = pointsOfCell(center, cell).map((point) => aroundCenter.project(point));
  const box = boundingBox(middles);
  const margin = (MARGIN / 2) * Math.hypot(STEPS, STEPS * MAX_HEIGHT);
  const reach = Math.max(...middles.map(([x, y]) => Math.hypot(x, y))) + margin;
  return {
    key,
    size: [Math.ceil(box.width + 2 * margin), Math.ceil(box.height + 2 * margin)],
    projection: new AzimuthalEqualArea(center, scale, [Math.ceil(margin - box.x), Math.ceil(margin - box.y)]),
    cap: { center, radius: 2 * Math.asin(reach / scale / 2) },
    reach,
    stepsPerDegree,
    tolerance,
  };
}

/** Returns points all over a cell, which may reach across a pole. */
function pointsOfCell([longitude, latitude]: Coordinates, [width, height]: Size): Coordinates[] {
  return [-0.5, -0.25, 0, 0.25, 0.5].flatMap((east) => {
    return [-0.5, 0, 0.5].map((north): Coordinates => {
      return [longitude + east * width, Math.min(90, Math.max(-90, latitude + north * height))];
    });
  });
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
