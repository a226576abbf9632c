/** A point of a drawing, in its units. */
export type Point = [x: number, y: number];

/**
 * `line` without the points that lie within `tolerance` of what is left; its ends stay. Douglas and Peucker,
 * "Algorithms for the reduction of the number of points required to represent a digitized line" (1973).
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const { index, distance } = farthest(line, from, to);
    if (distance <= tolerance) continue;
    kept.add(index);
    open.push([from, index], [index, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

function farthest(line: readonly Point[], from: number, to: number): { index: number; distance: number } {
  const best = { index: from, distance: 0 };
  const [start, end] = [line[from], line[to]];
  if (!start || !end) return best;
  for (let index = from + 1; index < to; index++) {
    const distance = distanceToSegment(line[index] ?? start, start, end);
    if (distance > best.distance) Object.assign(best, { index, distance });
  }
  return best;
}

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
