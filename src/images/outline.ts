import type { Path } from 'fontkitten';
import type { Edge } from './rasterize.ts';

/** Edges that replace a curve: at 84 pixels to the em the difference is less than a tenth of a pixel. */
const EDGES_PER_CURVE = 4;

/** Returns the closed outlines of a path as straight edges. */
export function edgesOf({ commands }: Pick<Path, 'commands'>): Edge[] {
  const edges: Edge[] = [];
  let [startX, startY, x, y] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number) => {
    edges.push({ x0: x, y0: y, x1: toX, y1: toY });
    [x, y] = [toX, toY];
  };
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args;
    if (command === 'moveTo') [startX, startY, x, y] = [a, b, a, b];
    else if (command === 'lineTo') lineTo(a, b);
    else if (command === 'quadraticCurveTo') for (const point of pointsOnCurve([x, y, a, b, c, d])) lineTo(...point);
    else if (command === 'closePath') lineTo(startX, startY);
    else throw new Error(`a typeface of TrueType outlines has no ${command}`);
  }
  return edges;
}

/** Returns points on the quadratic Bézier curve from `x0`, `y0`, which is left out, to `x2`, `y2`. */
function pointsOnCurve([x0, y0, x1, y1, x2, y2]: [number, number, number, number, number, number]): [number, number][] {
  return Array.from({ length: EDGES_PER_CURVE }, (_, i) => {
    const t = (i + 1) / EDGES_PER_CURVE;
    const [w0, w1, w2] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return [w0 * x0 + w1 * x1 + w2 * x2, w0 * y0 + w1 * y1 + w2 * y2];
  });
}
