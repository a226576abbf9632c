import type { ByteReader, ByteWriter } from '../bytes.ts';
import { TAG_COUNT } from '../crf/tags.ts';

/** Weights by row and tag, as one byte each; most are nought and not kept. */
export interface WeightTable {
  /** Where each row's weights start in `cells`; one more than there are rows. */
  starts: Uint32Array;
  /** A tag in the upper byte, its weight in the lower: together, because that is how they are read. */
  cells: Uint16Array;
  /** What a value of 1 stands for. */
  unit: number;
}

/** Where the weights of each row to be added start and end; one pair after another. */
let places = new Uint32Array(256);

/** Adds the weights of rows to the sums of each tag, in units. */
export function addRows({ starts, cells }: WeightTable, rows: ArrayLike<number>, sums: Int32Array): void {
  const end = 2 * rows.length;
  if (end > places.length) places = new Uint32Array(2 * end);
  // The rows lie far apart in memory. Looked up one after another, they are waited for together.
  for (let index = 0; index < end; index += 2) {
    const row = rows[index >> 1]!;
    places[index] = starts[row]!;
    places[index + 1] = starts[row + 1]!;
  }
  for (let index = 0; index < end; index += 2)
    for (let at = places[index]!; at < places[index + 1]!; at++) {
      const cell = cells[at]!;
      sums[cell >>> 8]! += (cell << 24) >> 24;
    }
}

/** Rounds weights to whole units and leaves out those that round to less than `least` of them. */
export function quantise(weights: Float32Array, unit: number, least: number): WeightTable {
  const rows = weights.length / TAG_COUNT;
  const starts = new Uint32Array(rows + 1);
  const cells: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[row * TAG_COUNT + tag]! / unit)));
      if (Math.abs(value) >= least) cells.push((tag << 8) | (value & 255));
    }
    starts[row + 1] = cells.length;
  }
  return { starts, cells: Uint16Array.from(cells), unit };
}

/** Kinds of numbers stand apart, which packs better. */
export function writeTable(writer: ByteWriter, { starts, cells, unit }: WeightTable): void {
  writer.number(starts.length - 1);
  writer.number(Math.round(unit * 1e6));
  for (let row = 0; row + 1 < starts.length; row++) writer.byte(starts[row + 1]! - starts[row]!);
  for (const cell of cells) writer.byte(cell >>> 8);
  for (const cell of cells) writer.byte(cell & 255);
}

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
