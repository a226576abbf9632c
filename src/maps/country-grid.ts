import { type Atlas, coarseAtlas, type Country } from './atlas.ts';
import type { Coordinates } from './coordinates.ts';
import { forEachEdge } from './contains-point.ts';

/** Degrees between the meridians, and the parallels, of the grid. */
const STEP = 0.5;
const COLUMNS = 360 / STEP;
const ROWS = 180 / STEP;

/** The country of each cell of half a degree: a number from 1 into `names`, or 0 for none. Columns begin at the north. */
interface CountryGrid {
  cells: Uint8Array;
  names: string[];
}

let grid: CountryGrid | undefined;

/** Returns the country at a point, to half a degree: enough to know where on a map there is room for its name. */
export function countryNear([longitude, latitude]: Coordinates): string | undefined {
  grid ??= fillGrid(coarseAtlas());
  const column = Math.min(COLUMNS - 1, Math.floor((longitude + 180) / STEP));
  const row = Math.min(ROWS - 1, Math.floor((90 - latitude) / STEP));
  return grid.names[grid.cells[column * ROWS + row]! - 1];
}

function fillGrid(atlas: Atlas): CountryGrid {
  const cells = new Uint8Array(COLUMNS * ROWS);
  atlas.countries.forEach((country, index) => {
    for (const [column, latitudes] of crossingsOf(atlas, country)) {
      const rows = latitudes.map((latitude) => Math.round((90 - latitude) / STEP)).sort((a, b) => a - b);
      for (let i = 0; i < rows.length; i += 2) {
        cells.fill(index + 1, column * ROWS + rows[i]!, column * ROWS + (rows[i + 1] ?? ROWS));
      }
    }
  });
  return { cells, names: atlas.countries.map(({ name }) => name) };
}

/** Returns the latitudes at which the outlines of a country cross the meridian in the middle of each column. */
function crossingsOf({ arcs }: Atlas, { polygons }: Country): Map<number, number[]> {
  const crossings = new Map<number, number[]>();
  const addEdge = (longitude1: number, latitude1: number, longitude2: number, latitude2: number) => {
    const turn = Math.abs(longitude2 - longitude1) > 180 ? 360 * Math.sign(longitude1 - longitude2) : 0;
    const [from, to] = [firstColumnFrom(longitude1), firstColumnFrom(longitude2 + turn)];
    for (let column = Math.min(from, to); column < Math.max(from, to); column++) {
      const east = (column + 0.5) * STEP - 180 - longitude1;
      const latitude = latitude1 + ((latitude2 - latitude1) * east) / (longitude2 + turn - longitude1);
      const wrapped = (column + COLUMNS) % COLUMNS;
      const latitudes = crossings.get(wrapped);
      if (latitudes) latitudes.push(latitude);
      else crossings.set(wrapped, [latitude]);
    }
  };
  for (const polygon of polygons) forEachEdge(arcs, polygon, addEdge);
  return crossings;
}

/** Returns the first column whose middle is at or east of a longitude. */
function firstColumnFrom(longitude: number): number {
  return Math.ceil((longitude + 180) / STEP - 0.5);
}
