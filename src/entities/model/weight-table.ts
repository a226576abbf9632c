import type { ByteReader, ByteWriter } from './bytes.ts';
import { TAG_COUNT } from './tags.ts';

/** Weights by row and tag, as one byte each; most are nought and not kept. */
export interface WeightTable {
  /** Where each row's weights start in `tags` and `values`; one more than there are rows. */
  starts: Uint32Array;
  tags: Uint8Array;
  values: Int8Array;
  /** What a value of 1 stands for. */
  unit: number;
}

/** Adds the weights of a row to `scores`, in units, from `into`. */
export function addRow({ starts, tags, values }: WeightTable, row: number, scores: Float32Array, into: number): void {
  const end = starts[row + 1]!;
  for (let at = starts[row]!; at < end; at++) scores[into + tags[at]!]! += values[at]!;
}

/** Rounds weights to whole units and leaves out those that round to less than `least` of them. */
export function quantise(weights: Float32Array, unit: number, least: number): WeightTable {
  const rows = weights.length / TAG_COUNT;
  const starts = new Uint32Array(rows + 1);
  const tags: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const value = Math.max(-127, Math.min(127, Math.round(weights[row * TAG_COUNT + tag]! / unit)));
      if (Math.abs(value) < least) continue;
      tags.push(tag);
      values.push(value);
    }
    starts[row + 1] = tags.length;
  }
  return { starts, tags: Uint8Array.from(tags), values: Int8Array.from(values), unit };
}

/** Kinds of numbers stand apart, which packs better. */
export function writeTable(writer: ByteWriter, { starts, tags, values, unit }: WeightTable): void {
  writer.number(starts.length - 1);
  writer.number(Math.round(unit * 1e6));
  for (let row = 0; row + 1 < starts.length; row++) writer.byte(starts[row + 1]! - starts[row]!);
  writer.bytes(tags);
  writer.bytes(new Uint8Array(values.buffer, values.byteOffset, values.length));
}

export function readTable(reader: ByteReader): WeightTable {
  const rows = reader.number();
  const unit = reader.number() / 1e6;
  const starts = new Uint32Array(rows + 1);
  const counts = reader.bytes(rows);
  for (let row = 0; row < rows; row++) starts[row + 1] = starts[row]! + counts[row]!;
  const tags = reader.bytes(starts[rows]!).slice();
  const values = new Int8Array(reader.bytes(starts[rows]!));
  return { starts, tags, values, unit };
}
