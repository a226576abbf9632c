import type { ByteReader, ByteWriter } from './bytes.ts';
import { TAG_COUNT } from './tags.ts';

/** Weights by row and tag, as one byte each; most are nought and not kept. */
export interface WeightTable {
  /** Where each row's weights start in `cells`; one more than there are rows. */
  starts: Uint32Array;
  /** A tag in the upper byte, its weight in the lower: together, because that is how they are read. */
  cells: Uint16Array;
  /** A bit for each row that has weights. Most have none, and the bits fit where the processor looks first. */
  filled: Uint32Array;
  /** What a value of 1 stands for. */
  unit: number;
}

/** Adds the weights of a row to the sums of each tag, in units. */
export function addRow({ starts, cells, filled }: WeightTable, row: number, sums: Int32Array): void {
  if (((filled[row >>> 5]! >>> (row & 31)) & 1) === 0) return;
  const end = starts[row + 1]!;
  for (let at = starts[row]!; at < end; at++) {
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
  return { starts, cells: Uint16Array.from(cells), filled: filledRows(starts), unit };
}

function filledRows(starts: Uint32Array): Uint32Array {
  const filled = new Uint32Array(Math.ceil(starts.length / 32));
  for (let row = 0; row + 1 < starts.length; row++)
    if (starts[row + 1]! > starts[row]!) filled[row >>> 5]! |= 1 << (row & 31);
  return filled;
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
  return { starts, cells, filled: filledRows(starts), unit };
}
