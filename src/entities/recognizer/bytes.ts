/** Writes numbers as bytes, small ones short. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #size = 0;

  /** Seven bits a byte, the lowest first; for whole numbers from 0 to 2^32 - 1. */
  number(value: number): void {
    let rest = value >>> 0;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  byte(value: number): void {
    if (this.#size === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#size);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#size++] = value;
  }

  bytes(values: ArrayLike<number>): void {
    for (let at = 0; at < values.length; at++) this.byte(values[at]!);
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('the data ends too early');
    return byte;
  }

  bytes(count: number): Uint8Array {
    const part = this.#bytes.subarray(this.#at, this.#at + count);
    if (part.length < count) throw new RangeError('the data ends too early');
    this.#at += count;
    return part;
  }
}
