import { drawRegionBorders, drawRegionLand } from './draw-region.ts';
import { drawWorldBorders, drawWorldLand } from './draw-world.ts';
import { outlinesOfEarth } from './outlines.ts';
import { PathWriter } from './path-writer.ts';
import { type Sheet, STEPS } from './sheet.ts';

/** Outlines as the `d` of SVG paths, in steps of a sheet. */
export interface BaseMap {
  land: string;
  borders: string;
}

/** Characters for the outlines of a sheet. */
const BUDGET = 32_000;
/** The tolerance beyond which coasts are not recognizable, whatever the budget; in steps. */
const MAX_TOLERANCE = STEPS / 80;

const baseMaps = new Map<string, BaseMap>();

/** Returns the outlines on a sheet. They are drawn when they are first asked for, as precisely as the budget allows. */
export function baseMapOf(sheet: Sheet): BaseMap {
  const map = baseMaps.get(sheet.key) ?? drawWithin(BUDGET, sheet);
  baseMaps.set(sheet.key, map);
  return map;
}

function drawWithin(budget: number, sheet: Sheet): BaseMap {
  for (let { tolerance } = sheet; ; tolerance *= 1.5) {
    const map = draw(sheet, tolerance);
    if (map.land.length + map.borders.length <= budget || tolerance > MAX_TOLERANCE) return map;
  }
}

function draw(sheet: Sheet, tolerance: number): BaseMap {
  const outlines = outlinesOfEarth();
  const [land, borders] = [new PathWriter(), new PathWriter()];
  if ('cap' in sheet) {
    drawRegionLand(outlines, sheet, tolerance, land);
    drawRegionBorders(outlines, sheet, tolerance, borders);
  } else {
    drawWorldLand(outlines, sheet, tolerance, land);
    drawWorldBorders(outlines, sheet, tolerance, borders);
  }
  return { land: land.data, borders: borders.data };
}
