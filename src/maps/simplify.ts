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
