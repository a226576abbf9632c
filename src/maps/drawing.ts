/** A position in a drawing, in its units. */
export type Point = [x: number, y: number];

/** Width and height of a drawing, in its own units. */
export type Size = readonly [width: number, height: number];

/** A rectangle of a drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Returns the smallest box around points. */
export function boundingBox(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Returns the middle of a box. */
export function centerOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

/** Whether two boxes have an area in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
