/** Returns a source of numbers from 0 (inclusive) to 1 (exclusive), the same for a seed on every machine (mulberry32, by Tommy Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Random choices that are the same for the same seed. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seededRandom(seed);
  }

  /** Returns true with this probability. */
  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  /** Returns an element of the list, each with the same probability. */
  pick<Value>(list: readonly Value[]): Value {
    return list[Math.floor(this.#next() * list.length)]!;
  }

  /** Returns an integer from `from` (inclusive) to `to` (exclusive), in digits. */
  number(from: number, to: number): string {
    return String(from + Math.floor(this.#next() * (to - from)));
  }

  /** Returns an index below `count` whose probability falls as one over its rank: Zipf's law of words and names. */
  zipf(count: number): number {
    return Math.min(count - 1, Math.floor((count + 1) ** this.#next()) - 1);
  }
}
