import { type Coordinates, DEGREE, wrapLongitude } from './coordinates.ts';
import type { Point } from './drawing.ts';

/**
 * Lambert's azimuthal equal-area projection around any point of the Earth, north up there; Snyder, "Map Projections: A
 * Working Manual" (1987), chapter 24. The whole Earth is a disk whose rim is the one point opposite the center.
 */
export class AzimuthalEqualArea {
  /** Units of a radian at the center. */
  readonly scale: number;
  /** Where the center is drawn. */
  readonly origin: Point;
  readonly #longitude: number;
  readonly #sinLatitude: number;
  readonly #cosLatitude: number;

  constructor([longitude, latitude]: Coordinates, scale: number, origin: Point = [0, 0]) {
    this.scale = scale;
    this.origin = origin;
    this.#longitude = longitude;
    this.#sinLatitude = Math.sin(latitude * DEGREE);
    this.#cosLatitude = Math.cos(latitude * DEGREE);
  }

  /** Returns where a point of the Earth is drawn; not a number for the one opposite the center. */
  project([longitude, latitude]: Coordinates): Point {
    const east = (longitude - this.#longitude) * DEGREE;
    const [sin, cos] = [Math.sin(latitude * DEGREE), Math.cos(latitude * DEGREE)];
    const toward = cos * Math.cos(east);
    const stretch = this.scale * Math.sqrt(2 / (1 + this.#sinLatitude * sin + this.#cosLatitude * toward));
    return [
      this.origin[0] + stretch * cos * Math.sin(east),
      this.origin[1] - stretch * (this.#cosLatitude * sin - this.#sinLatitude * toward),
    ];
  }

  /** Returns what is drawn at a point; `undefined` beside the disk. */
  invert([left, top]: Point): Coordinates | undefined {
    const [x, y] = [(left - this.origin[0]) / this.scale, (this.origin[1] - top) / this.scale];
    const square = x * x + y * y;
    if (square > 4) return undefined;
    const [sin, cos] = [Math.sqrt(1 - square / 4), 1 - square / 2];
    const latitude = Math.asin(Math.max(-1, Math.min(1, cos * this.#sinLatitude + y * sin * this.#cosLatitude)));
    const east = Math.atan2(x * sin, this.#cosLatitude * cos - this.#sinLatitude * y * sin);
    return [wrapLongitude(this.#longitude + east / DEGREE), latitude / DEGREE];
  }
}
