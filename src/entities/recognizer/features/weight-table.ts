import type { ByteReader, ByteWriter } from '../bytes.ts';
import { TAG_COUNT } from '../crf/tags.ts';
import { combine } from '../hashing.ts';

/** The weight table has 2 to the power of this many rows. */
export const ROW_BITS = 20;
const ROW_MASK = (1 << ROW_BITS) - 1;

/** Returns the row of a feature's weights, by hashing its value and kind (Weinberger et al. 2009). */
export const featureRow = (value: number, kind: number): number => combine(value, kind) & ROW_MASK;

/** Weights by row and tag, quantized to one byte each; most are zero and not stored. */
export interface WeightTable {
  /** The index in `cells` of each row's first weight, and the number of cells. */
  starts: Uint32Array;
  /** A tag in the upper byte and its weight in the lower one: they are read together. */
  cells: Uint16Array;
  /** The weight that a value of 1 stands for. */
  unit: number;
}

/** The first cell and the end of the cells of each row to be added, in pairs. */
let cellRanges = new Uint32Array(256);

/** Adds the weights of rows to the sums by tag, in units of the table. */
export function addWeights({ starts, cells }: WeightTable, rows: ArrayLike<number>, sums: Int32Array): void {
  const end = 2 * rows.length;
  if (end > cellRanges.length) cellRanges = new Uint32Array(2 * end);
  // The rows are far apart in memory: a loop that only looks them up overlaps the cache misses.
  for (let index = 0; index < end; index += 2) {
    const row = rows[index >> 1]!;
    cellRanges[index] = starts[row]!;
    cellRanges[index + 1] = starts[row + 1]!;
  }
  for (let index = 0; index < end; index += 2)
    for (let at = cellRanges[index]!; at < cellRanges[index + 1]!; at++) {
      const cell = cells[at]!;
      sums[cell >>> 8]! += (cell << 24) >> 24;
    }
}

/** Rounds weights (`TAG_COUNT` per row) to multiples of `unit` and drops those of less than `minUnits` units. */
export function quantize(weights: Float32Array, unit: number, minUnits: number): WeightTable {
  const rows = weights.length / TAG_COUNT;
  const starts = new Uint32Array(rows + 1);
  const cells: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[row * TAG_COUNT + tag]! / unit)));
      if (Math.abs(value) >= minUnits) cells.push((tag << 8) | (value & 255));
    }
    starts[row + 1] = cells.length;
  }
  return { starts, cells: Uint16Array.from(cells), unit };
}

/** Writes a table: counts, tags and weights each together, which compresses better. */
export function writeTable(writer: ByteWriter, { starts, cells, unit }: WeightTable): void {
  writer.number(starts.length - 1);
  writer.number(Math.round(unit * 1e6));
  for (let row = 0; row + 1 < starts.length; row++) writer.byte(starts[row + 1]! - starts[row]!);
  for (const cell of cells) writer.byte(cell >>> 8);
  for (const cell of cells) writer.byte(cell & 255);
}

/** Reads what `writeTable` wrote. */
export function readTable(reader: ByteReader): WeightTable {
  const rows = reader.number();
  const unit = reader.number() / 1e6;
  const starts = new Uint32Array(rows + 1);
  const counts = reader.bytes(rows);
  for (let row = 0; row < rows; row++) starts[row + 1] = starts[row]! + counts[row]!;
  const cells = new Uint16Array(starts[rows]!);
  const tags = reader.bytes(cells.length);
  const values = reader.bytes(cells.length);
  for (let at = 0; at < cells.length; at++) cells[at] = (tags[at]! << 8) | values[at]!;
  return { starts, cells, unit };
}
