/** Writes numbers as bytes, small ones in fewer bytes (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #size = 0;

  /** Writes an integer from 0 to 2^32 - 1: seven bits per byte, the lowest first. */
  number(value: number): void {
    let remaining = value >>> 0;
    while (remaining > 127) {
      this.byte((remaining & 127) | 128);
      remaining >>>= 7;
    }
    this.byte(remaining);
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
    for (let index = 0; index < values.length; index++) this.byte(values[index]!);
  }

  /** Returns a copy of all that was written. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. Throws a `RangeError` at the end of the bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #position = 0;

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
    const byte = this.#bytes[this.#position++];
    if (byte === undefined) throw new RangeError('the data ends too early');
    return byte;
  }

  /** Returns a view of the next `count` bytes. */
  bytes(count: number): Uint8Array {
    const part = this.#bytes.subarray(this.#position, this.#position + count);
    if (part.length < count) throw new RangeError('the data ends too early');
    this.#position += count;
    return part;
  }
}
