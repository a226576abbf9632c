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

/** Marks with 1 the points of `line` that `simplify` keeps. */
export function keptPoints(line: readonly Point[], tolerance: number): Uint8Array {
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const open: number[] = [0, line.length - 1];
  while (open.length > 0) {
    const to = open.pop()!;
    const from = open.pop()!;
    const index = farthestBeyond(line, from, to, tolerance * tolerance);
    if (index < 0) continue;
    kept[index] = 1;
    open.push(from, index, index, to);
  }
  return kept;
}

/**
 * Returns the index of the point between `from` and `to` that is farthest from the segment between them, or -1 where
 * none is farther than the root of `least`.
 */
function farthestBeyond(line: readonly Point[], from: number, to: number, least: number): number {
  const [x1, y1] = line[from]!;
  const [x2, y2] = line[to]!;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  let farthest = -1;
  let greatest = least;
  for (let index = from + 1; index < to; index++) {
    const point = line[index]!;
    const [x, y] = [point[0] - x1, point[1] - y1];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
    const [awayX, awayY] = [x - along * dx, y - along * dy];
    const square = awayX * awayX + awayY * awayY;
    if (square <= greatest) continue;
    greatest = square;
    farthest = index;
  }
  return farthest;
}

/** A line of a drawing, or a ring. */
export interface Line {
  points: Point[];
  closed: boolean;
}

/** Islands smaller than that in both directions are specks; in tolerances. */
const SPECK = 2;
/** Decimals are worth tenths of a unit. */
const STEPS = 10;

/** The lines of `shape` as `projection` draws them; none where nothing is in view. */
export function linesOf(shape: GeoPermissibleObjects, projection: GeoProjection): Line[] {
  const lines: Line[] = [];
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

/** `lines` as an SVG path's `d` with one decimal, none of them further than `tolerance` units beside its true way. */
export function pathData(lines: readonly Line[], tolerance: number): string {
  return lines
    .map(({ points, closed }) => {
      return encodeLine({ points: closed ? simplifyRing(points, tolerance) : simplify(points, tolerance), closed });
    })
    .join('');
}

/** A ring has no ends: it is cut where it starts and at the point farthest from there. */
function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  const [first] = ring;
  if (!first || isSpeck(ring, SPECK * tolerance)) return [];
  const away = ring.map(([x, y]) => Math.hypot(x - first[0], y - first[1]));
  const far = away.indexOf(Math.max(...away));
  const back = simplify([...ring.slice(far), first], tolerance);
  const simple = [...simplify(ring.slice(0, far + 1), tolerance), ...back.slice(1, -1)];
  return simple.length > 2 ? simple : [];
}

function isSpeck(ring: readonly Point[], size: number): boolean {
  return [0, 1].every((axis) => {
    const values = ring.map((point) => point[axis] ?? 0);
    return Math.max(...values) - Math.min(...values) < size;
  });
}

/** Steps from point to point, each from where the rounded one before it ended, so that no error adds up. */
function encodeLine({ points, closed }: Line): string {
  const rounded = points.map(([x, y]): Point => [Math.round(x * STEPS), Math.round(y * STEPS)]);
  const [start] = rounded;
  if (!start) return '';
  const steps = rounded
    .slice(1)
    .map(([x, y], i): Point => [x - (rounded[i]?.[0] ?? 0), y - (rounded[i]?.[1] ?? 0)])
    .filter(([dx, dy]) => dx !== 0 || dy !== 0);
  if (steps.length === 0) return '';
  return `M${numbers([start])}l${numbers(steps)}${closed ? 'z' : ''}`;
}

/** As few signs as SVG takes: no zero before the point, no separator before a minus or a second point. */
function numbers(points: readonly Point[]): string {
  return points
    .flat()
    .map((value) => String(value / STEPS).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replace(/ (?=-)|(?<=\.\d+) (?=\.)/g, '');
}
