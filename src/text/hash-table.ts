/** Numbers by hash, in two flat arrays: every word of a page is looked up, and a `Map` is several times slower. */
export class HashTable {
  /** Open addressing: a key stands where its low bits say, or behind that. 0 is an empty place. */
  readonly #keys: Int32Array;
  readonly #values: Int32Array;

  /** `none` is the value of every hash that `entries` do not have. */
  constructor(entries: ReadonlyMap<number, number>, none: number) {
    const size = 4 << (31 - Math.clz32(entries.size));
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size).fill(none);
    for (const [key, value] of entries) {
      const place = this.#placeOf(key);
      this.#keys[place] = key;
      this.#values[place] = value;
    }
  }

  get(key: number): number {
    return this.#values[this.#placeOf(key)]!;
  }

  /** Where a key stands or would stand. */
  #placeOf(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    let place = key & mask;
    while (keys[place] !== key && keys[place] !== 0) place = (place + 1) & mask;
    return place;
  }
}
