import { type Color, encodePng } from './indexed-png.ts';
import { type Bitmap, LEVELS } from './rasterize.ts';

/** In pixels. */
export interface Size {
  width: number;
  height: number;
}

/** In pixels. */
export interface Rectangle extends Size {
  x: number;
  y: number;
}

/** The place of an ink in the list of inks. */
export type Ink = number;

/** A picture in a few inks on paper. Its colors are the paper and, for each ink, the steps of antialiasing up to that ink. */
export class Canvas {
  readonly #size: Size;
  readonly #palette: readonly Color[];
  readonly #pixels: Buffer;

  constructor(size: Size, paper: Color, inks: readonly Color[]) {
    this.#size = size;
    this.#palette = [paper, ...inks.flatMap((ink) => stepsBetween(paper, ink))];
    this.#pixels = Buffer.alloc(size.width * size.height);
  }

  /** Makes everything paper again. */
  clear(): void {
    this.#pixels.fill(0);
  }

  /** Fills a rectangle, which must lie within the picture. */
  fillRectangle({ x, y, width, height }: Rectangle, ink: Ink): void {
    for (let row = y; row < y + height; row++) {
      const start = row * this.#size.width + x;
      this.#pixels.fill(colorOf(ink, LEVELS), start, start + width);
    }
  }

  /** Draws a shape, which must lie within the picture, with its origin at `x`, `y`. A darker pixel of a neighbor stays. */
  drawBitmap({ left, top, width, height, coverage }: Bitmap, x: number, y: number, ink: Ink): void {
    const pixels = this.#pixels;
    for (let row = 0; row < height; row++) {
      const start = (y + top + row) * this.#size.width + x + left;
      for (let column = 0; column < width; column++) {
        const level = coverage[row * width + column]!;
        if (level > 0) pixels[start + column] = Math.max(pixels[start + column]!, colorOf(ink, level));
      }
    }
  }

  toPng(): Buffer {
    return encodePng({ ...this.#size, palette: this.#palette, pixels: this.#pixels });
  }
}

/** Returns the place in the palette of a pixel that an ink covers up to `level`, at least 1. */
function colorOf(ink: Ink, level: number): number {
  return ink * LEVELS + level;
}

function stepsBetween(paper: Color, ink: Color): Color[] {
  return Array.from({ length: LEVELS }, (_, i) => {
    const mix = (from: number, to: number) => Math.round(from + ((to - from) * (i + 1)) / LEVELS);
    return [mix(paper[0], ink[0]), mix(paper[1], ink[1]), mix(paper[2], ink[2])];
  });
}
