import type { ByteReader, ByteWriter } from '../bytes.ts';

/** Hashes are evenly distributed, so that few share their upper bits. */
const BUCKET_BITS = 16;
const BUCKETS = 1 << BUCKET_BITS;

/** Finds the index of a 32-bit hash in a sorted list, with flat arrays instead of an object per entry. */
export class HashIndex {
  readonly #hashes: Int32Array;
  /** The index of the first hash of each bucket, and the number of hashes. */
  readonly #starts = new Uint32Array(BUCKETS + 1);

  /** `hashes` are sorted as unsigned integers. */
  constructor(hashes: Int32Array) {
    this.#hashes = hashes;
    for (let index = 0; index < hashes.length; index++) this.#starts[(hashes[index]! >>> BUCKET_BITS) + 1]! += 1;
    for (let bucket = 0; bucket < BUCKETS; bucket++) this.#starts[bucket + 1]! += this.#starts[bucket]!;
  }

  /** Returns the index of `hash`, or -1. */
  indexOf(hash: number): number {
    const bucket = hash >>> BUCKET_BITS;
    const end = this.#starts[bucket + 1]!;
    for (let index = this.#starts[bucket]!; index < end; index++) if (this.#hashes[index] === hash) return index;
    return -1;
  }
}

/** Writes hashes, sorted as unsigned integers, as the differences between them. */
export function writeHashes(writer: ByteWriter, sorted: ArrayLike<number>): void {
  writer.number(sorted.length);
  let previous = 0;
  for (let index = 0; index < sorted.length; index++) {
    const hash = sorted[index]! >>> 0;
    writer.number(hash - previous);
    previous = hash;
  }
}

/** Reads what `writeHashes` wrote. */
export function readHashes(reader: ByteReader): Int32Array {
  const hashes = new Int32Array(reader.number());
  let hash = 0;
  for (let index = 0; index < hashes.length; index++) hashes[index] = hash = (hash + reader.number()) | 0;
  return hashes;
}
