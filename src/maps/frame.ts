import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Point } from './path-data.ts';
import { type SphericalCap, enclosingCap, type Coordinates } from './coordinates.ts';

/** Width and height of a drawing, in its own units: about a pixel on a screen. */
export type Size = readonly [width: number, height: number];

/** The part of the Earth that a map shows, north up. */
export interface Frame {
  size: Size;
  projection: GeoProjection;
  /** The part of the globe in view. */
  cap: SphericalCap;
  /** Width of a degree of a great circle in the middle, in units of the drawing. */
  unitsPerDegree: number;
}

/** A frame of a fixed set, so that many places share one and its outlines are drawn once for all of them. */
export interface SharedFrame extends Frame {
  /** Identifies it: `10-4-12`, or `world-2`. */
  key: string;
}

/** The size of shared frames. */
export const SHARED_SIZE: Size = [320, 240];

/** Widths of shared frames, in degrees of a great circle; a degree is 111 km. */
const WIDTHS = [2.5, 5, 10, 20, 40, 80] as const;
/** Distance between shared frames as a share of their width; it keeps every place near the middle of one. */
const SPACING = 0.25;
/** Degrees between the central meridians of maps of the whole world. */
const WORLD_STEP = 60;
/** Space around the points that a frame must show, in units of the drawing. */
const PADDING = 28;
/** The width of a frame that locates a single place, in degrees. */
const LOCATOR_WIDTH = 10;

const WHOLE_GLOBE: SphericalCap = { center: [0, 0], radius: Math.PI };
const RADIANS = Math.PI / 180;
/** Units that outlines continue beyond the edge, so that their cut has no visible stroke. */
const OVERHANG = 2;
/** Degrees beyond what is in view that are still projected. */
const EXTRA_DEGREES = 2;

const shared = new Map<string, SharedFrame>();

/** Returns the shared frame that shows where a single place is. */
export function locatorFrame(place: Coordinates): SharedFrame {
  return gridFrame(LOCATOR_WIDTH, place);
}

/** Returns the narrowest shared frame that shows all of `points`. */
export function sharedFrame(points: readonly Coordinates[]): SharedFrame {
  const { center } = enclosingCap(points);
  for (const width of WIDTHS) {
    const frame = gridFrame(width, center);
    if (points.every((point) => isInside(frame, point))) return frame;
  }
  return worldFrame(center[0]);
}

/** Returns a frame of that size, not shared with other maps, that `points` fill up to a padding. */
export function fittedFrame(points: readonly Coordinates[], size: Size, padding: number): Frame {
  const { center, radius } = enclosingCap(points);
  const isWorld = radius > MIN_WORLD_RADIUS;
  const projection = isWorld ? geoEqualEarth().rotate([-center[0], 0]) : azimuthal(center);
  fit(projection.precision(isWorld ? WORLD_PRECISION : 0), points, size, padding);
  return clipToFrame(projection, size, isWorld ? undefined : center);
}

/** Radius in radians beyond which places are shown on a map of the world. */
const MIN_WORLD_RADIUS = Math.PI / 3;
/** Precision of curves on a map of the world, in units of the drawing. */
const WORLD_PRECISION = 0.5;
/** The smallest part of the Earth that a map shows, in radians: four degrees. */
const MIN_SPAN = 4 * RADIANS;

function gridFrame(width: number, [longitude, latitude]: Coordinates): SharedFrame {
  const step = width * SPACING;
  const row = Math.round(latitude / step);
  const middle = Math.min(90, Math.max(-90, row * step));
  const columns = Math.max(1, Math.round((360 * Math.cos(middle * RADIANS)) / step));
  const column = ((Math.round((longitude * columns) / 360) % columns) + columns) % columns;
  return remembered(`${width}-${row}-${column}`, () => {
    const center: Coordinates = [normalizeLongitude((column * 360) / columns), middle];
    const projection = azimuthal(center)
      .translate([SHARED_SIZE[0] / 2, SHARED_SIZE[1] / 2])
      .scale(SHARED_SIZE[0] / (width * RADIANS))
      .precision(0);
    return clipToFrame(projection, SHARED_SIZE, center);
  });
}

function worldFrame(longitude: number): SharedFrame {
  const column = ((Math.round(longitude / WORLD_STEP) % 6) + 6) % 6;
  return remembered(`world-${column}`, () => {
    const projection = geoEqualEarth()
      .rotate([-column * WORLD_STEP, 0])
      .precision(WORLD_PRECISION)
      .fitSize([...SHARED_SIZE], { type: 'Sphere' });
    return clipToFrame(projection, SHARED_SIZE);
  });
}

function remembered(key: string, make: () => Frame): SharedFrame {
  const frame = shared.get(key) ?? { key, ...make() };
  shared.set(key, frame);
  return frame;
}

function azimuthal([longitude, latitude]: Coordinates): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
}

/** Returns the frame of a projection, clipped to the drawing; `center` is where an azimuthal one touches the globe. */
function clipToFrame(projection: GeoProjection, size: Size, center?: Coordinates): Frame {
  const cap = center ? visibleCap(projection, size, center) : WHOLE_GLOBE;
  if (center) projection.clipAngle(Math.min(179, cap.radius / RADIANS + EXTRA_DEGREES));
  projection.clipExtent([
    [-OVERHANG, -OVERHANG],
    [size[0] + OVERHANG, size[1] + OVERHANG],
  ]);
  return { size, projection, cap, unitsPerDegree: projection.scale() * RADIANS };
}

function visibleCap(projection: GeoProjection, [width, height]: Size, center: Coordinates): SphericalCap {
  const corners: Coordinates[] = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ];
  const distances = corners.map((corner) => geoDistance(center, projection.invert?.(corner) ?? [NaN, NaN]));
  return { center, radius: distances.some(Number.isNaN) ? Math.PI : Math.max(...distances) };
}

function isInside({ projection, size: [width, height] }: Frame, point: Coordinates): boolean {
  const [x = NaN, y = NaN] = projection(point) ?? [];
  return x >= PADDING && x <= width - PADDING && y >= PADDING && y <= height - PADDING;
}

/** Scales and moves `projection` so that `points` fill a drawing up to its padding. */
function fit(projection: GeoProjection, points: readonly Coordinates[], [width, height]: Size, padding: number): void {
  projection.scale(1).translate([0, 0]);
  const drawn = points.map((point): Point => projection(point) ?? [0, 0]);
  const [left, right] = extent(drawn.map(([x]) => x));
  const [top, bottom] = extent(drawn.map(([, y]) => y));
  const scale = Math.min(
    (width - 2 * padding) / Math.max(right - left, MIN_SPAN),
    (height - 2 * padding) / Math.max(bottom - top, MIN_SPAN * (height / width)),
  );
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2]);
}

function extent(values: readonly number[]): [number, number] {
  return [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)];
}

/** Returns a longitude from 0 to 360 as one from -180 to 180. */
function normalizeLongitude(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude;
}
