import { unitAt } from './code-units.ts';

/** The FNV-1a hash of an empty text: the 32-bit offset basis (Fowler, Noll and Vo). */
export const FNV_BASIS = 0x811c9dc5 | 0;

/** Returns the FNV-1a hash of a text that is one UTF-16 unit longer, as a signed 32-bit integer. */
export function fnv1aUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * Returns the FNV-1a hash of the UTF-16 units from `start` to `end` of a text, as a signed 32-bit integer. With the
 * `hash` of another text, returns that of the two texts joined.
 */
export function fnv1a(text: string, start = 0, end = text.length, hash = FNV_BASIS): number {
  let joined = hash;
  for (let at = start; at < end; at++) joined = fnv1aUnit(joined, unitAt(text, at));
  return joined;
}

/** Mixes the bits of a hash so that each bit of the result depends on every bit (the finalizer of MurmurHash3, by Austin Appleby). */
export function murmurMix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}

/** A map from hashes to numbers in two flat arrays, for looking up every word of a page: several times faster than `Map`. */
export class HashTable {
  /** By open addressing: a key is at the index of its low bits or at the next free one. 0 means that the index is free. */
  readonly #keys: Int32Array;
  readonly #values: Int32Array;

  /** `absent` is the value of every hash that `entries` do not have. */
  constructor(entries: ReadonlyMap<number, number>, absent: number) {
    const size = 4 << (31 - Math.clz32(entries.size));
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size).fill(absent);
    for (const [key, value] of entries) {
      const index = this.#indexOf(key);
      this.#keys[index] = key;
      this.#values[index] = value;
    }
  }

  get(key: number): number {
    return this.#values[this.#indexOf(key)]!;
  }

  /** Returns the index of a key, or the free one where it would be. */
  #indexOf(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let index = key & mask;
    while (keys[index] !== key && keys[index] !== 0) index = (index + 1) & mask;
    return index;
  }
}
