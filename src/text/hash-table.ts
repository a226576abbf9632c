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
