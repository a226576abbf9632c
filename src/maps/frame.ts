import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Point } from './path-data.ts';
import { type Cap, capAround, type Coordinates } from './coordinates.ts';

/** Width and height of a drawing, in its own units: about a pixel on a screen. */
export type Size = readonly [width: number, height: number];

/** The part of the Earth that a map shows, north up. */
export interface Frame {
  size: Size;
  projection: GeoProjection;
  /** What of the globe is in view. */
  cap: Cap;
  /** How wide a degree of a great circle is in the middle, in units of the drawing. */
  unitsPerDegree: number;
}

/** A frame out of a fixed set, such that many places share one, and its outlines are drawn once for all of them. */
export interface SharedFrame extends Frame {
  /** Names it: `10-4-12`, or `world-2`. */
  key: string;
}

/** Size of the maps in shared frames. */
export const SHARED_SIZE: Size = [320, 240];

/** Widths of shared frames, in degrees of a great circle; a degree is 111 km. */
const WIDTHS = [2.5, 5, 10, 20, 40, 80] as const;
/** Shared frames are this share of their width apart, so that what is shown is never far from the middle. */
const SPACING = 0.25;
/** Maps of the whole world differ in the meridian in their middle, by this many degrees. */
const WORLD_STEP = 60;
/** Free space around the points that a frame must show, in units of the drawing. */
const PADDING = 28;
/** The width of a frame that shows where a single place is, in degrees. */
const LOCATOR_WIDTH = 10;

const WHOLE_GLOBE: Cap = { centre: [0, 0], radius: Math.PI };
const RADIANS = Math.PI / 180;
/** Units that outlines continue beyond the edge, so that their cut has no visible stroke. */
const OVERHANG = 2;
/** Degrees by which more is drawn than is seen. */
const SPARE = 2;

const shared = new Map<string, SharedFrame>();

/** Returns the shared frame that shows where a single place is. */
export function locatorFrame(place: Coordinates): SharedFrame {
  return gridFrame(LOCATOR_WIDTH, place);
}

/** Returns the narrowest shared frame that shows all of `points`. */
export function sharedFrame(points: readonly Coordinates[]): SharedFrame {
  const { centre } = capAround(points);
  for (const width of WIDTHS) {
    const frame = gridFrame(width, centre);
    if (points.every((point) => isInside(frame, point))) return frame;
  }
  return worldFrame(centre[0]);
}

/** Returns the frame, shared with no other map, in which `points` fill a drawing of that size but for its padding. */
export function fittedFrame(points: readonly Coordinates[], size: Size, padding: number): Frame {
  const { centre, radius } = capAround(points);
  const isWorld = radius > WORLDWIDE;
  const projection = isWorld ? geoEqualEarth().rotate([-centre[0], 0]) : azimuthal(centre);
  fit(projection.precision(isWorld ? WORLD_PRECISION : 0), points, size, padding);
  return clipped(projection, size, isWorld ? undefined : centre);
}

/** Places farther than that from their middle, in radians, are shown on a map of the world. */
const WORLDWIDE = Math.PI / 3;
/** How closely curves of the world map are followed, in units of the drawing. */
const WORLD_PRECISION = 0.5;
/** A map shows at least that much of the Earth, in radians: four degrees. */
const MIN_SPAN = 4 * RADIANS;

function gridFrame(width: number, [longitude, latitude]: Coordinates): SharedFrame {
  const step = width * SPACING;
  const row = Math.round(latitude / step);
  const middle = Math.min(90, Math.max(-90, row * step));
  const columns = Math.max(1, Math.round((360 * Math.cos(middle * RADIANS)) / step));
  const column = ((Math.round((longitude * columns) / 360) % columns) + columns) % columns;
  return remembered(`${width}-${row}-${column}`, () => {
    const centre: Coordinates = [normalized((column * 360) / columns), middle];
    const projection = azimuthal(centre)
      .translate([SHARED_SIZE[0] / 2, SHARED_SIZE[1] / 2])
      .scale(SHARED_SIZE[0] / (width * RADIANS))
      .precision(0);
    return clipped(projection, SHARED_SIZE, centre);
  });
}

function worldFrame(longitude: number): SharedFrame {
  const column = ((Math.round(longitude / WORLD_STEP) % 6) + 6) % 6;
  return remembered(`world-${column}`, () => {
    const projection = geoEqualEarth()
      .rotate([-column * WORLD_STEP, 0])
      .precision(WORLD_PRECISION)
      .fitSize([...SHARED_SIZE], { type: 'Sphere' });
    return clipped(projection, SHARED_SIZE);
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

/** Clips a projection to a drawing; `centre` is where an azimuthal one touches the globe. */
function clipped(projection: GeoProjection, size: Size, centre?: Coordinates): Frame {
  const cap = centre ? visibleCap(projection, size, centre) : WHOLE_GLOBE;
  if (centre) projection.clipAngle(Math.min(179, cap.radius / RADIANS + SPARE));
  projection.clipExtent([
    [-OVERHANG, -OVERHANG],
    [size[0] + OVERHANG, size[1] + OVERHANG],
  ]);
  return { size, projection, cap, unitsPerDegree: projection.scale() * RADIANS };
}

function visibleCap(projection: GeoProjection, [width, height]: Size, centre: Coordinates): Cap {
  const corners: Coordinates[] = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ];
  const distances = corners.map((corner) => geoDistance(centre, projection.invert?.(corner) ?? [NaN, NaN]));
  return { centre, radius: distances.some(Number.isNaN) ? Math.PI : Math.max(...distances) };
}

function isInside({ projection, size: [width, height] }: Frame, point: Coordinates): boolean {
  const [x = NaN, y = NaN] = projection(point) ?? [];
  return x >= PADDING && x <= width - PADDING && y >= PADDING && y <= height - PADDING;
}

/** Scales and moves `projection` so that `points` fill a drawing but for its padding. */
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

/** The longitude between -180 and 180. */
function normalized(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude;
}
