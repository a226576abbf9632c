import { arcNumber, type Arcs, type Polygon } from './atlas.ts';
import { type Coordinates, wrapLongitude } from './coordinates.ts';

// What is inside of an outline is found along meridians: from the North Pole, which is at sea, a meridian is on land after
// every odd crossing of a coast. So neither the South Pole nor the antimeridian is special.

/** A straight line between two points, in degrees; it goes the short way around. */
type VisitEdge = (longitude1: number, latitude1: number, longitude2: number, latitude2: number) => void;

/** Visits every edge of a polygon. */
export function forEachEdge({ longitudes, latitudes, starts }: Arcs, polygon: Polygon, visit: VisitEdge): void {
  for (const ring of polygon) {
    for (const arc of ring) {
      const number = arcNumber(arc);
      for (let i = starts[number]! + 1; i < starts[number + 1]!; i++) {
        visit(longitudes[i - 1]!, latitudes[i - 1]!, longitudes[i]!, latitudes[i]!);
      }
    }
  }
}

/** Whether a polygon contains a point. */
export function containsPoint(arcs: Arcs, polygon: Polygon, [longitude, latitude]: Coordinates): boolean {
  let isInside = false;
  forEachEdge(arcs, polygon, (longitude1, latitude1, longitude2, latitude2) => {
    const from = wrapLongitude(longitude1 - longitude);
    const to = wrapLongitude(longitude2 - longitude);
    if (from > 0 === to > 0 || Math.abs(from - to) > 180) return;
    const crossing = latitude1 + ((latitude2 - latitude1) * from) / (from - to);
    if (crossing > latitude) isInside = !isInside;
  });
  return isInside;
}
