import { geoEqualEarth, geoEqualEarthRaw, type GeoProjection, type GeoStream } from 'd3-geo';
import { type Coordinates, DEGREE, wrapLongitude } from './coordinates.ts';
import type { Point, Size } from './drawing.ts';

/** Precision of curves, in units. */
const PRECISION = 1;

/** The whole Earth in the Equal Earth projection, any meridian in its middle. */
export class EqualEarth {
  /** Of the whole Earth, in units. */
  readonly size: Size;
  readonly #meridian: number;
  readonly #projection: GeoProjection;

  constructor(meridian: number, width: number) {
    this.#meridian = meridian;
    this.#projection = geoEqualEarth().rotate([-meridian, 0]).precision(PRECISION).fitWidth(width, { type: 'Sphere' });
    this.size = [width, Math.ceil(2 * this.#projection.translate()[1])];
  }

  /** Units of a radian in the middle. */
  get scale(): number {
    return this.#projection.scale();
  }

  /** Returns where a point of the Earth is drawn. */
  project(coordinates: Coordinates): Point {
    return this.#projection(coordinates) ?? [NaN, NaN];
  }

  /** Returns what is drawn at a point; `undefined` beside the Earth. */
  invert([left, top]: Point): Coordinates | undefined {
    if (top < 0 || top > this.size[1]) return undefined;
    const [x, y] = this.#projection.translate();
    const [longitude, latitude] = geoEqualEarthRaw.invert!((left - x) / this.scale, (y - top) / this.scale);
    if (!(Math.abs(longitude) <= Math.PI) || Number.isNaN(latitude)) return undefined;
    return [wrapLongitude(this.#meridian + longitude / DEGREE), latitude / DEGREE];
  }

  /** Returns a stream that draws the shapes of the Earth it gets to `sink`, cut where the map ends. */
  stream(sink: GeoStream): GeoStream {
    return this.#projection.stream(sink);
  }
}
