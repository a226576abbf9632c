import { transformOf, type Frame } from '../../maps/frame.ts';
import type { Size } from '../../maps/drawing.ts';
import type { Site } from '../site.ts';

/** The outlines below a map: a file that many maps refer to, and the `transform` that places it. */
export interface MapOutlines {
  href: string;
  transform: string;
}

/** Returns the outlines of what a frame shows. */
export function outlinesOf({ routes }: Pick<Site, 'routes'>, frame: Frame): MapOutlines {
  return { href: routes.baseMap(frame.sheet.key), transform: transformOf(frame) };
}

/** Returns the view box of a drawing whose origin is its upper left corner. */
export function viewBox([width, height]: Size): string {
  return `0 0 ${width} ${height}`;
}
