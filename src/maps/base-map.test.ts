import { describe, expect, test } from 'vitest';
import { baseMapOf } from './base-map.ts';
import { countryNear } from './country-grid.ts';
import type { Point } from './drawing.ts';
import { SERIES, type Sheet, sheetAround, worldSheets } from './sheet.ts';
import { allRegionalSheets } from './test-sheets.ts';

/** Reads the rings of a path that `PathWriter` wrote. */
function readRings(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [[x, y]];
      for (let i = 0; i < steps.length; i += 2) {
        const [lastX, lastY] = points.at(-1)!;
        points.push([lastX + steps[i]!, lastY + steps[i + 1]!]);
      }
      return points;
    });
}

/** Whether a point is filled, by the rule `evenodd`. */
function isFilled(rings: readonly Point[][], [x, y]: Point): boolean {
  let filled = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      if (x1 > x !== x2 > x && y1 + ((y2 - y1) * (x - x1)) / (x2 - x1) < y) filled = !filled;
    });
  }
  return filled;
}

/** Returns points of a sheet that maps show. */
function pointsOf(sheet: Sheet): Point[] {
  const [width, height] = sheet.size;
  const points = Array.from({ length: 15 * 15 }, (_, i): Point => {
    return [(((i % 15) + 0.51) * width) / 15, ((Math.floor(i / 15) + 0.51) * height) / 15];
  });
  if (!('cap' in sheet)) return points.filter((point) => sheet.projection.invert(point));
  const [x, y] = sheet.projection.origin;
  return points.filter((point) => Math.hypot(point[0] - x, point[1] - y) < sheet.reach);
}

const SHEETS: Sheet[] = [...allRegionalSheets(), ...worldSheets()];

describe.each(SHEETS.map((sheet) => [sheet.key, sheet] as const))('sheet %s', (_, sheet) => {
  const { land, borders } = baseMapOf(sheet);

  test('has land where there is land, to the precision of a coarse map', () => {
    const rings = readRings(land);
    const points = pointsOf(sheet);
    const right = points.filter((point) => {
      const coordinates = sheet.projection.invert(point)!;
      return isFilled(rings, point) === (countryNear(coordinates) !== undefined);
    });
    expect(right.length / points.length).toBeGreaterThan(0.9);
  });

  test('stays within its budget', () => {
    expect(land).toMatch(/^(?:M-?\d+(?: |-)\d+l[-\d ]+z)*$/);
    expect(borders).toMatch(/^(?:M-?\d+(?: |-)\d+l[-\d ]+)*$/);
    expect(land.length + borders.length).toBeLessThanOrEqual(32_000);
  });
});

test('outlines are drawn once', () => {
  const sheet = sheetAround(SERIES[0], [10, 50]);
  expect(baseMapOf(sheet)).toBe(baseMapOf(sheet));
});
