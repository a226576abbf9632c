/** What Pagefind's indexes are made of. */
export type CborValue = number | string | readonly CborValue[];

/** Major types of RFC 8949, as the high bits of an item's first byte. */
const UNSIGNED = 0x00;
const NEGATIVE = 0x20;
const TEXT = 0x60;
const ARRAY = 0x80;
const MAJOR_TYPE = 0xe0;

/**
 * Reads CBOR (RFC 8949) as far as Pagefind writes it: integers of up to 32 bits, texts, and arrays of a known length. Throws
 * at anything else.
 */
export class CborReader {
  readonly bytes: Buffer;
  /** Where the next item begins. */
  at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Reads any item with all that it contains. */
  readValue(): CborValue {
    const type = this.bytes[this.at]! & MAJOR_TYPE;
    if (type === TEXT) return Buffer.from(this.readText(), 'latin1').toString();
    if (type !== ARRAY) return this.readInteger();
    return Array.from({ length: this.openArray() }, () => this.readValue());
  }

  /** Goes into an array, and returns the number of its items. */
  openArray(): number {
    return this.#readHead(ARRAY);
  }

  /** Goes into an array of `length` items. */
  openTuple(length: number): void {
    const actual = this.openArray();
    if (actual !== length) throw new Error(`An array of ${actual} items at ${this.at}, not of ${length}`);
  }

  /** Reads a text as a character for each byte of its UTF-8. */
  readText(): string {
    const length = this.#readHead(TEXT);
    this.at += length;
    return this.bytes.toString('latin1', this.at - length, this.at);
  }

  readInteger(): number {
    const isNegative = (this.bytes[this.at]! & MAJOR_TYPE) === NEGATIVE;
    return isNegative ? -1 - this.#readHead(NEGATIVE) : this.#readHead(UNSIGNED);
  }

  /** Reads the first bytes of an item of a type: its value or length. */
  #readHead(type: number): number {
    const first = this.bytes[this.at++]! ^ type;
    if (first < 24) return first;
    if (first === 24) return this.bytes[this.at++]!;
    if (first === 25) return this.bytes.readUInt16BE((this.at += 2) - 2);
    if (first === 26) return this.bytes.readUInt32BE((this.at += 4) - 4);
    throw new Error(`CBOR that Pagefind does not write at ${this.at - 1}`);
  }
}

/** Returns the shortest encoding of a value. */
export function encodeCbor(value: CborValue): Buffer {
  if (typeof value === 'number') return value < 0 ? encodeHead(NEGATIVE, -1 - value) : encodeHead(UNSIGNED, value);
  if (typeof value === 'string') return encodeText(Buffer.from(value));
  return Buffer.concat([encodeArrayHead(value.length), ...value.map(encodeCbor)]);
}

/** Encodes a text given as UTF-8. */
export function encodeText(text: Buffer): Buffer {
  return Buffer.concat([encodeHead(TEXT, text.length), text]);
}

/** Encodes the beginning of an array; that of its items follows. */
export function encodeArrayHead(length: number): Buffer {
  return encodeHead(ARRAY, length);
}

function encodeHead(type: number, value: number): Buffer {
  if (value < 24) return Buffer.of(type | value);
  if (value < 0x100) return Buffer.of(type | 24, value);
  if (value < 0x10000) return Buffer.of(type | 25, value >> 8, value & 0xff);
  const bytes = Buffer.of(type | 26, 0, 0, 0, 0);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}
