import type { Coordinates } from './coordinates.ts';
import { boundingBox, overlap, type Point } from './drawing.ts';
import { containsPoint } from './contains-point.ts';
import { bordersWithin, landWithin, type Outlines, pointsOfArc, pointsOfRing } from './outlines.ts';
import type { PathWriter } from './path-writer.ts';
import type { RegionalSheet } from './sheet.ts';

// Nothing is clipped: what is beyond the edge of a sheet is drawn too, but the coarser, the farther away it is.

/** The tolerance beyond the edge of a sheet, as a share of the distance from it. */
const COARSENESS = 0.25;
/** The largest angle around the center, in radians, that a line out of sight takes without a point in between. */
const MAX_ANGLE = Math.PI / 6;

/** Draws the land on a sheet, with a tolerance in steps, for the fill rule `evenodd`. */
export function drawRegionLand(outlines: Outlines, sheet: RegionalSheet, tolerance: number, path: PathWriter): void {
  const degrees = tolerance / sheet.stepsPerDegree;
  const land = landWithin(outlines, degrees, sheet.cap);
  const rings = land
    .flatMap(({ polygon }) => polygon)
    .map((ring) => goAround(projectPoints(outlines, sheet, pointsOfRing(outlines, ring, degrees)), sheet))
    .filter((ring) => isInSight(ring, sheet));
  const sample = nearCenter(sheet);
  const isLand = land.some(({ polygon }) => containsPoint(outlines.arcs, polygon, sample));
  // A continent around the antipode is drawn as if it were all that it is not.
  if (isInside(sheet.projection.project(sample), rings) !== isLand) rings.push(cornersOf(sheet));
  for (const ring of rings) path.addRing(ring);
}

/** Draws the borders on a sheet, with a tolerance in steps. */
export function drawRegionBorders(outlines: Outlines, sheet: RegionalSheet, tolerance: number, path: PathWriter): void {
  for (const { arc } of bordersWithin(outlines, sheet.cap)) {
    const points = projectPoints(outlines, sheet, pointsOfArc(outlines, arc, tolerance / sheet.stepsPerDegree));
    if (isInSight(points, sheet)) path.addLine(points);
  }
}

/** Projects points of outlines, except for those out of sight that are not important enough there. */
function projectPoints({ arcs, importance }: Outlines, sheet: RegionalSheet, numbers: readonly number[]): Point[] {
  const { projection, size, stepsPerDegree } = sheet;
  const points: Point[] = [];
  for (const number of numbers) {
    const point = projection.project([arcs.longitudes[number]!, arcs.latitudes[number]!]);
    const [x, y] = point;
    const beyond = Math.max(-x, x - size[0], -y, y - size[1]);
    if (importance[number]! * stepsPerDegree > COARSENESS * beyond) points.push(point);
  }
  return points;
}

/** Bends the lines of a ring that are out of sight around the sheet: near the antipode a straight one would cross it. */
function goAround(ring: readonly Point[], { projection: { origin }, reach }: RegionalSheet): Point[] {
  const points: Point[] = [];
  let previous = polar(ring.at(-1) ?? origin, origin);
  for (const point of ring) {
    const next = polar(point, origin);
    const turn = wrapAngle(next.angle - previous.angle);
    const steps = previous.radius > reach && next.radius > reach ? Math.floor(Math.abs(turn) / MAX_ANGLE) : 0;
    for (let step = 1; step <= steps; step++) {
      const share = step / (steps + 1);
      const radius = previous.radius + share * (next.radius - previous.radius);
      const angle = previous.angle + share * turn;
      points.push([origin[0] + radius * Math.cos(angle), origin[1] + radius * Math.sin(angle)]);
    }
    points.push(point);
    previous = next;
  }
  return points;
}

function polar([x, y]: Point, [centerX, centerY]: Point): { radius: number; angle: number } {
  return { radius: Math.hypot(x - centerX, y - centerY), angle: Math.atan2(y - centerY, x - centerX) };
}

/** Returns the same angle between -π and π. */
function wrapAngle(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

/** Returns a point near the center; not in it, because the outline of Antarctica goes through the South Pole. */
function nearCenter({ cap: { center } }: RegionalSheet): Coordinates {
  return [center[0], 0.99 * center[1]];
}

/** Whether rings enclose a point, by the fill rule `evenodd`. */
function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let crossings = 0;
  for (const ring of rings) {
    let [lastX, lastY] = ring.at(-1)!;
    for (const [nextX, nextY] of ring) {
      const isCrossed = lastX > x !== nextX > x && lastY + ((nextY - lastY) * (x - lastX)) / (nextX - lastX) < y;
      if (isCrossed) crossings += 1;
      [lastX, lastY] = [nextX, nextY];
    }
  }
  return crossings % 2 === 1;
}

function isInSight(points: readonly Point[], { size: [width, height] }: RegionalSheet): boolean {
  return overlap(boundingBox(points), { x: 0, y: 0, width, height });
}

function cornersOf({ size: [width, height] }: RegionalSheet): Point[] {
  return [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
}
