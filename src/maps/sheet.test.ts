import { expect, test } from 'vitest';
import { SERIES, sheetAround, STEPS, worldSheets } from './sheet.ts';
import { allRegionalSheets } from './test-sheets.ts';

test('the sheets are few, whatever places a site has', () => {
  const sheets = allRegionalSheets();
  expect(new Set(sheets.map(({ key }) => key)).size).toBe(sheets.length);
  expect(sheets.length + worldSheets().length).toBeLessThanOrEqual(160);
});

test('places on both sides of the antimeridian share a sheet, and so do all near a pole', () => {
  expect(sheetAround(SERIES[0], [179.9, 10])).toBe(sheetAround(SERIES[0], [-179.9, 10]));
  expect(sheetAround(SERIES[0], [-70, 89])).toBe(sheetAround(SERIES[0], [110, 85]));
});

test('a map at the scale of its series is as many steps wide as every other one', () => {
  const sheet = sheetAround(SERIES[0], [10, 50]);
  expect(sheet.stepsPerDegree * 10).toBe(STEPS);
  const [center, east] = [sheet.cap.center, sheet.cap.center[0] + 1 / Math.cos((45 * Math.PI) / 180)];
  const [x1] = sheet.projection.project(center);
  const [x2] = sheet.projection.project([east, center[1]]);
  expect(x2 - x1).toBeCloseTo(sheet.stepsPerDegree, 0);
});
