/** A straight piece of an outline, in pixels with y downward. */
export interface Edge {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A shape in pixels. */
export interface Bitmap {
  /** Column and row of the first pixel, from the origin of the outline. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** How much of each pixel the shape covers, row by row, from 0 to `LEVELS`. */
  coverage: Uint8Array;
}

/** Steps of antialiasing. With three inks they make 15 colors, and with the paper as many as fit into 4 bits. */
export const LEVELS = 5;

/** Scanlines for each row of pixels. Along a scanline coverage is exact. */
const SCANLINES = 16;

/** Fills the closed outlines that `edges` make; where outlines overlap, the shape is their union. */
export function rasterize(edges: readonly Edge[]): Bitmap {
  const left = Math.floor(Math.min(...edges.map(({ x0 }) => x0)));
  const top = Math.floor(Math.min(...edges.map(({ y0 }) => y0)));
  const width = Math.ceil(Math.max(...edges.map(({ x0 }) => x0))) - left;
  const height = Math.ceil(Math.max(...edges.map(({ y0 }) => y0))) - top;
  const changes = changesAlongRows(edges, { left, top, width: width + 2, height });
  const coverage = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    let scanlines = 0;
    for (let column = 0; column < width; column++) {
      scanlines += changes[row * (width + 2) + column]!;
      coverage[row * width + column] = Math.round(LEVELS * Math.min(1, Math.abs(scanlines) / SCANLINES));
    }
  }
  return { left, top, width, height, coverage };
}

/**
 * Returns, for each pixel, how many more scanlines are covered there than in the pixel before it. An edge begins the shape, or
 * ends it, where it crosses a scanline; within that pixel only what is right of the crossing counts, and the rest in the next.
 */
function changesAlongRows(
  edges: readonly Edge[],
  { left, top, width, height }: Omit<Bitmap, 'coverage'>,
): Float64Array {
  const changes = new Float64Array(width * height);
  for (const { x0, y0, x1, y1 } of edges) {
    const direction = Math.sign(y1 - y0);
    const slope = (x1 - x0) / (y1 - y0);
    const end = firstScanline(Math.max(y0, y1));
    for (let scanline = firstScanline(Math.min(y0, y1)); scanline < end; scanline++) {
      const x = x0 + ((scanline + 0.5) / SCANLINES - y0) * slope;
      const share = x - Math.floor(x);
      const pixel = (Math.floor(scanline / SCANLINES) - top) * width + Math.floor(x) - left;
      changes[pixel]! += direction * (1 - share);
      changes[pixel + 1]! += direction * share;
    }
  }
  return changes;
}

/** Returns the number of the first scanline whose middle is at `y` or below it. */
function firstScanline(y: number): number {
  return Math.ceil(y * SCANLINES - 0.5);
}
