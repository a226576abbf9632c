import { type GeoContext, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** A point of a drawing, in its units. */
export type Point = [x: number, y: number];

/**
 * Returns `line` without the points that are within `tolerance` of what remains; its ends stay. Douglas and Peucker,
 * "Algorithms for the reduction of the number of points required to represent a digitized line" (1973).
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const kept = keptPoints(line, tolerance);
  return line.filter((_, i) => kept[i] === 1);
}

/** Returns an array with 1 for each point of `line` that `simplify` keeps, and 0 for the others. */
export function keptPoints(line: readonly Point[], tolerance: number): Uint8Array {
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  /** Ends of the segments that are still to be split, in pairs. */
  const pending: number[] = [0, line.length - 1];
  while (pending.length > 0) {
    const to = pending.pop()!;
    const from = pending.pop()!;
    const index = farthestBeyond(line, from, to, tolerance * tolerance);
    if (index < 0) continue;
    kept[index] = 1;
    pending.push(from, index, index, to);
  }
  return kept;
}

/**
 * Returns the index of the point between `from` and `to` that is farthest from the segment between them; -1 if the square
 * of its distance is not more than `minSquare`.
 */
function farthestBeyond(line: readonly Point[], from: number, to: number, minSquare: number): number {
  const [x1, y1] = line[from]!;
  const [x2, y2] = line[to]!;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  let farthest = -1;
  let maxSquare = minSquare;
  for (let index = from + 1; index < to; index++) {
    const point = line[index]!;
    const [x, y] = [point[0] - x1, point[1] - y1];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
    const [awayX, awayY] = [x - along * dx, y - along * dy];
    const square = awayX * awayX + awayY * awayY;
    if (square <= maxSquare) continue;
    maxSquare = square;
    farthest = index;
  }
  return farthest;
}

/** A line of a drawing, or a ring if it is closed. */
export interface Polyline {
  points: Point[];
  closed: boolean;
}

/** Size, as a multiple of the tolerance, below which an island is not drawn. */
const MIN_ISLAND_SIZE = 2;
/** Coordinates are written with one decimal. */
const STEPS_PER_UNIT = 10;

/** Returns the lines of `shape` as `projection` draws them; none if nothing is in view. */
export function projectLines(shape: GeoPermissibleObjects, projection: GeoProjection): Polyline[] {
  const lines: Polyline[] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => lines.at(-1)?.points.push([x, y]),
    closePath: () => Object.assign(lines.at(-1) ?? {}, { closed: true }),
    arc: () => undefined,
  };
  geoPath(projection, context)(shape);
  return lines;
}

/** Returns the `d` of an SVG path for `lines`, simplified to within `tolerance` units. */
export function pathData(lines: readonly Polyline[], tolerance: number): string {
  return lines
    .map(({ points, closed }) => {
      return encodeLine({ points: closed ? simplifyRing(points, tolerance) : simplify(points, tolerance), closed });
    })
    .join('');
}

/** Simplifies a ring as two lines: from its first point to the one farthest from it, and back. */
function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  const [first] = ring;
  if (!first || isSmallerThan(ring, MIN_ISLAND_SIZE * tolerance)) return [];
  const distances = ring.map(([x, y]) => Math.hypot(x - first[0], y - first[1]));
  const farthest = distances.indexOf(Math.max(...distances));
  const there = simplify(ring.slice(0, farthest + 1), tolerance);
  const back = simplify([...ring.slice(farthest), first], tolerance);
  const simplified = [...there, ...back.slice(1, -1)];
  return simplified.length > 2 ? simplified : [];
}

function isSmallerThan(ring: readonly Point[], size: number): boolean {
  return [0, 1].every((axis) => {
    const values = ring.map((point) => point[axis] ?? 0);
    return Math.max(...values) - Math.min(...values) < size;
  });
}

/** Writes a line as steps from point to point; they are taken between rounded points, so that errors do not add up. */
function encodeLine({ points, closed }: Polyline): string {
  const rounded = points.map(([x, y]): Point => [Math.round(x * STEPS_PER_UNIT), Math.round(y * STEPS_PER_UNIT)]);
  const [start] = rounded;
  if (!start) return '';
  const steps = rounded
    .slice(1)
    .map(([x, y], i): Point => [x - (rounded[i]?.[0] ?? 0), y - (rounded[i]?.[1] ?? 0)])
    .filter(([dx, dy]) => dx !== 0 || dy !== 0);
  if (steps.length === 0) return '';
  return `M${writeNumbers([start])}l${writeNumbers(steps)}${closed ? 'z' : ''}`;
}

/** Writes numbers as short as SVG allows: without a zero before the point, or a space before a minus or a second point. */
function writeNumbers(points: readonly Point[]): string {
  return points
    .flat()
    .map((value) => String(value / STEPS_PER_UNIT).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replace(/ (?=-)|(?<=\.\d+) (?=\.)/g, '');
}
