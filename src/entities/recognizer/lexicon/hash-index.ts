import type { ByteReader, ByteWriter } from '../bytes.ts';

/** Hashes are even, so that few share their upper bits. */
const BUCKET_BITS = 16;
const BUCKETS = 1 << BUCKET_BITS;

/** Finds the place of a 32-bit hash among many, in flat arrays: no object an entry. */
export class HashList {
  readonly #hashes: Int32Array;
  /** Where the hashes of each bucket start; one more than there are buckets. */
  readonly #starts = new Uint32Array(BUCKETS + 1);

  /** `hashes` rise when taken as unsigned. */
  constructor(hashes: Int32Array) {
    this.#hashes = hashes;
    for (let at = 0; at < hashes.length; at++) this.#starts[(hashes[at]! >>> BUCKET_BITS) + 1]! += 1;
    for (let bucket = 0; bucket < BUCKETS; bucket++) this.#starts[bucket + 1]! += this.#starts[bucket]!;
  }

  /** The place of `hash`, or -1. */
  indexOf(hash: number): number {
    const bucket = hash >>> BUCKET_BITS;
    const end = this.#starts[bucket + 1]!;
    for (let at = this.#starts[bucket]!; at < end; at++) if (this.#hashes[at] === hash) return at;
    return -1;
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
