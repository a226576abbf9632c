import type { ByteReader, ByteWriter } from './bytes.ts';

/** A number for each of many 32-bit hashes, in flat arrays: no object an entry. */
export class HashTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** `values` are 1 or more; a hash that is not there has 0. */
  constructor(hashes: ArrayLike<number>, values: ArrayLike<number>) {
    let slots = 16;
    while (slots < 2 * hashes.length) slots *= 2;
    this.#mask = slots - 1;
    this.#keys = new Int32Array(slots);
    this.#values = new Int32Array(slots);
    for (let at = 0; at < hashes.length; at++) {
      const slot = this.#slot(hashes[at]! | 0);
      this.#keys[slot] = hashes[at]! | 0;
      this.#values[slot] = values[at]!;
    }
  }

  get(hash: number): number {
    return this.#values[this.#slot(hash)]!;
  }

  #slot(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** Writes hashes in rising order as the steps between them. */
export function writeHashes(writer: ByteWriter, sorted: ArrayLike<number>): void {
  writer.number(sorted.length);
  for (let at = 0; at < sorted.length; at++) writer.number((sorted[at]! >>> 0) - (at > 0 ? sorted[at - 1]! >>> 0 : 0));
}

export function readHashes(reader: ByteReader): Int32Array {
  const hashes = new Int32Array(reader.number());
  let hash = 0;
  for (let at = 0; at < hashes.length; at++) hashes[at] = hash = (hash + reader.number()) | 0;
  return hashes;
}
