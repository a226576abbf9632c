/** A small deterministic generator of numbers from 0 to 1: mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Choices that are the same for the same seed. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomNumbers(seed);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  pick<Value>(list: readonly Value[]): Value {
    return list[Math.floor(this.#next() * list.length)]!;
  }

  /** A whole number, `to` exclusive, in digits. */
  number(from: number, to: number): string {
    return String(from + Math.floor(this.#next() * (to - from)));
  }
}
