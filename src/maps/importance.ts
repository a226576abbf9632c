import type { Arcs } from './atlas.ts';
import { DEGREE } from './coordinates.ts';
import type { Vectors } from './vectors.ts';

/**
 * Returns for each point of arcs how far, in degrees, a simplified arc would miss it at most if it were left out: the
 * points with more than a tolerance are an outline within that tolerance. The ends of arcs are infinitely important, so
 * that shapes stay closed. One pass serves all tolerances: each split of Douglas and Peucker, "Algorithms for the
 * reduction of the number of points required to represent a digitized line" (1973), is remembered with its distance.
 * Distances are measured in space, through the globe, so that neither poles nor the antimeridian are special.
 */
export function importanceOfPoints({ starts }: Pick<Arcs, 'starts'>, vectors: Vectors): Float32Array {
  const importance = new Float32Array(vectors.x.length);
  for (let arc = 0; arc + 1 < starts.length; arc++) rankArc(vectors, starts[arc]!, starts[arc + 1]! - 1, importance);
  return importance;
}

function rankArc(vectors: Vectors, first: number, last: number, importance: Float32Array): void {
  importance[first] = importance[last] = Infinity;
  /** Segments that are still to be split: their ends, and the importance of the split that made them. */
  const pending: number[] = [first, last, Infinity];
  while (pending.length > 0) {
    const limit = pending.pop()!;
    const to = pending.pop()!;
    const from = pending.pop()!;
    if (to - from < 2) continue;
    const { index, square } = farthestFromSegment(vectors, from, to);
    // A point is not more important than the split before it: with a tolerance in between it would not be reached.
    const rank = Math.min(limit, Math.sqrt(square) / DEGREE);
    importance[index] = rank;
    pending.push(from, index, rank, index, to, rank);
  }
}

/** Returns the point that is farthest from the straight segment between two others, with the square of its distance. */
function farthestFromSegment({ x, y, z }: Vectors, from: number, to: number): { index: number; square: number } {
  const [x0, y0, z0] = [x[from]!, y[from]!, z[from]!];
  const [dx, dy, dz] = [x[to]! - x0, y[to]! - y0, z[to]! - z0];
  const length = dx * dx + dy * dy + dz * dz;
  let index = from + 1;
  let square = -1;
  for (let i = from + 1; i < to; i++) {
    const [px, py, pz] = [x[i]! - x0, y[i]! - y0, z[i]! - z0];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy + pz * dz) / length));
    const [ax, ay, az] = [px - along * dx, py - along * dy, pz - along * dz];
    const distance = ax * ax + ay * ay + az * az;
    if (distance <= square) continue;
    square = distance;
    index = i;
  }
  return { index, square };
}
