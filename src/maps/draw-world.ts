import type { GeoStream } from 'd3-geo';
import type { Point } from './drawing.ts';
import { landWithin, type Outlines, pointsOfArc, pointsOfRing } from './outlines.ts';
import type { PathWriter } from './path-writer.ts';
import type { WorldSheet } from './sheet.ts';

/** A ring that would have fewer points is not simplified: it could turn inside out, and be all the Earth but an island. */
const MIN_RING_POINTS = 6;

/** Draws the land on a sheet of the whole Earth, with a tolerance in steps. */
export function drawWorldLand(outlines: Outlines, sheet: WorldSheet, tolerance: number, path: PathWriter): void {
  const degrees = tolerance / sheet.stepsPerDegree;
  const stream = sheet.projection.stream(lineCollector((points) => path.addRing(points)));
  for (const { polygon } of landWithin(outlines, degrees)) {
    stream.polygonStart();
    for (const ring of polygon) {
      const points = pointsOfRing(outlines, ring, degrees);
      streamPoints(outlines, points.length < MIN_RING_POINTS ? pointsOfRing(outlines, ring, 0) : points, stream);
    }
    stream.polygonEnd();
  }
}

/** Draws the borders on a sheet of the whole Earth, with a tolerance in steps. */
export function drawWorldBorders(outlines: Outlines, sheet: WorldSheet, tolerance: number, path: PathWriter): void {
  const stream = sheet.projection.stream(lineCollector((points) => path.addLine(points)));
  for (const { arc } of outlines.borders) {
    streamPoints(outlines, pointsOfArc(outlines, arc, tolerance / sheet.stepsPerDegree), stream);
  }
}

function streamPoints({ arcs }: Outlines, numbers: readonly number[], stream: GeoStream): void {
  stream.lineStart();
  for (const number of numbers) stream.point(arcs.longitudes[number]!, arcs.latitudes[number]!);
  stream.lineEnd();
}

/** Makes a stream that passes each line on as its points. */
function lineCollector(add: (points: readonly Point[]) => void): GeoStream {
  let points: Point[] = [];
  return {
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    lineStart: () => (points = []),
    point: (x, y) => points.push([x, y]),
    lineEnd: () => add(points),
  };
}
