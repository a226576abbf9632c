import type { Coordinates } from './coordinates.ts';
import { type RegionalSheet, SERIES, sheetAround } from './sheet.ts';

/** Returns every sheet of a part of the Earth. */
export function allRegionalSheets(): RegionalSheet[] {
  const sheets = SERIES.flatMap((series) => lattice().map((place) => sheetAround(series, place)));
  return [...new Map(sheets.map((sheet) => [sheet.key, sheet])).values()];
}

/** Returns points all over the Earth, five degrees apart. */
function lattice(): Coordinates[] {
  return Array.from({ length: 37 * 72 }, (_, i) => [(i % 72) * 5 - 180, Math.floor(i / 72) * 5 - 90]);
}
