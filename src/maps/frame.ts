import { AzimuthalEqualArea } from './azimuthal-equal-area.ts';
import { type Coordinates, DEGREE, meanDirection } from './coordinates.ts';
import { boundingBox, centerOf, type Point, type Size } from './drawing.ts';
import { type RegionalSheet, SERIES, type Sheet, sheetAround, STEPS, worldSheets } from './sheet.ts';

/**
 * The part of the Earth that a map shows: a window of a sheet, turned so that north is up and enlarged up to twice. A
 * point of the sheet is at `(a x − b y + dx, b x + a y + dy)` of the map.
 */
export interface Frame<Kind extends Sheet = Sheet> {
  size: Size;
  sheet: Kind;
  a: number;
  b: number;
  dx: number;
  dy: number;
}

/** The largest enlargement of a sheet; more would show how coarse its outlines are. */
const MAX_ZOOM = 2;
/** Space around points on each side, as a share of the map. */
const PADDING = 0.15;
/** Decimals of positions and factors that place a sheet: a hundredth of a pixel at its far end. */
const PLACEMENT_DECIMALS = 5;

/** Returns the frame with a single place in its middle, 1,100 km from left to right. */
export function frameAround(place: Coordinates, size: Size): Frame<RegionalSheet> {
  const sheet = sheetAround(SERIES[0], place);
  return placeSheet(sheet, size, { angle: northAngle(sheet, place), zoom: 1, center: sheet.projection.project(place) });
}

/**
 * Returns the frame that `points` fill up to a padding; one that shows more where it would be too narrow. `size` is as
 * tall as `MAX_HEIGHT` allows, or less.
 */
export function fittedFrame(points: readonly Coordinates[], size: Size): Frame {
  const middle = middleOf(points);
  for (const series of SERIES) {
    const sheet = sheetAround(series, middle);
    const view = fit(sheet, northAngle(sheet, middle), points, size);
    if (view.zoom >= 1) return placeSheet(sheet, size, { ...view, zoom: Math.min(MAX_ZOOM, view.zoom) });
  }
  return fitWorld(points, size);
}

/** Returns where a frame shows a point of the globe; not a number for what is opposite of its sheet. */
export function positionOf(frame: Frame, coordinates: Coordinates): Point {
  return positionOnFrame(frame, frame.sheet.projection.project(coordinates));
}

/** Returns where a frame shows a point of its sheet. */
export function positionOnFrame({ a, b, dx, dy }: Frame, [x, y]: Point): Point {
  return [a * x - b * y + dx, b * x + a * y + dy];
}

/** Returns what a frame shows at one of its points; `undefined` for a point beside the globe. */
export function coordinatesAt({ sheet, a, b, dx, dy }: Frame, [x, y]: Point): Coordinates | undefined {
  const [left, top, square] = [x - dx, y - dy, a * a + b * b];
  return sheet.projection.invert([(a * left + b * top) / square, (a * top - b * left) / square]);
}

/** Writes how a frame places its sheet, as the `transform` of SVG. */
export function transformOf({ a, b, dx, dy }: Frame): string {
  return `matrix(${[a, b, -b, a, dx, dy].join(' ')})`;
}

/** Returns the length of a radian on the ground, in units of the frame. */
export function unitsPerRadian({ sheet, a, b }: Frame): number {
  return (Math.hypot(a, b) * sheet.stepsPerDegree) / DEGREE;
}

/** How a frame shows a sheet. */
interface View {
  /** By how much the sheet is turned, in radians. */
  angle: number;
  /** How much larger the sheet is than at its own scale. */
  zoom: number;
  /** The point of the sheet that is in the middle. */
  center: Point;
}

/** Fits a frame to points all over the Earth, on the sheet where they are closest together. */
function fitWorld(points: readonly Coordinates[], size: Size): Frame {
  const fits = worldSheets().map((sheet) => ({ sheet, view: fit(sheet, 0, points, size) }));
  const { sheet, view } = fits.reduce((best, next) => (next.view.zoom > best.view.zoom ? next : best));
  const zoom = Math.min(MAX_ZOOM, Math.max(1, view.zoom));
  return placeSheet(sheet, size, { ...view, zoom, center: keepOnSheet(view.center, sheet, size, zoom) });
}

/** Returns the view of a sheet that points fill up to the padding. */
function fit(sheet: Sheet, angle: number, points: readonly Coordinates[], [width, height]: Size): View {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const box = boundingBox(
    points.map((point): Point => {
      const [x, y] = sheet.projection.project(point);
      return [cos * x - sin * y, sin * x + cos * y];
    }),
  );
  const [x, y] = centerOf(box);
  const unitsPerStep = (1 - 2 * PADDING) * Math.min(width / box.width, height / box.height);
  return { angle, zoom: (unitsPerStep * STEPS) / width, center: [cos * x + sin * y, cos * y - sin * x] };
}

/** Moves the middle of a frame so that it shows no more beside the sheet than it must. */
function keepOnSheet([x, y]: Point, sheet: Sheet, size: Size, zoom: number): Point {
  const clamp = (value: number, axis: 0 | 1) => {
    const half = (size[axis] * STEPS) / (size[0] * zoom) / 2;
    const length = sheet.size[axis];
    return 2 * half >= length ? length / 2 : Math.min(length - half, Math.max(half, value));
  };
  return [clamp(x, 0), clamp(y, 1)];
}

function placeSheet<Kind extends Sheet>(sheet: Kind, size: Size, { angle, zoom, center: [x, y] }: View): Frame<Kind> {
  const scale = (zoom * size[0]) / STEPS;
  const a = round(scale * Math.cos(angle), PLACEMENT_DECIMALS);
  const b = round(scale * Math.sin(angle), PLACEMENT_DECIMALS);
  const dx = round(size[0] / 2 - (a * x - b * y), 2);
  const dy = round(size[1] / 2 - (b * x + a * y), 2);
  return { size, sheet, a, b, dx, dy };
}

/** Returns by how much a sheet must be turned for north to be up at a point, in radians. */
function northAngle({ projection }: Sheet, [longitude, latitude]: Coordinates): number {
  const step = latitude > 0 ? -0.01 : 0.01;
  const [x0, y0] = projection.project([longitude, latitude]);
  const [x1, y1] = projection.project([longitude, latitude + step]);
  return Math.atan2((x0 - x1) * step, (y0 - y1) * step);
}

/** Returns the middle of the smallest rectangle around points, north up, as seen from above them. */
function middleOf(points: readonly Coordinates[]): Coordinates {
  const projection = new AzimuthalEqualArea(meanDirection(points), 1);
  const middle = centerOf(boundingBox(points.map((point) => projection.project(point))));
  return projection.invert(middle) ?? [0, 0];
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
