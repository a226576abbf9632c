import type { Point } from './drawing.ts';

/**
 * Writes the `d` of an SVG path from lines, in whole units. Steps are taken between rounded points, so that errors of
 * rounding do not add up; a line without a length is left out.
 */
export class PathWriter {
  #data = '';

  /** The path so far. */
  get data(): string {
    return this.#data;
  }

  /** Adds an open line. */
  addLine(points: readonly Point[]): void {
    this.#data += writeLine(points);
  }

  /** Adds a closed line around an area. */
  addRing(points: readonly Point[]): void {
    const line = points.length > 2 ? writeLine(points) : '';
    if (line !== '') this.#data += `${line}z`;
  }
}

function writeLine([start, ...others]: readonly Point[]): string {
  if (!start) return '';
  let [x, y] = start.map(Math.round) as Point;
  let steps = '';
  const move = `M${x}${separated(y)}`;
  for (const point of others) {
    const [nextX, nextY] = [Math.round(point[0]), Math.round(point[1])];
    if (nextX === x && nextY === y) continue;
    steps += (steps === '' ? String : separated)(nextX - x) + separated(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return steps === '' ? '' : `${move}l${steps}`;
}

/** Writes a number after another one: SVG needs no space before a minus. */
function separated(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
