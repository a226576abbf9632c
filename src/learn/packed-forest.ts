import type { Forest } from './trees.ts';

/**
 * A forest as JSON: its arrays as base64 of little-endian bytes. Node numbers have 16 bits; thresholds and leaves have
 * 32 bits if that keeps all of them exact, otherwise 64.
 */
export type PackedForest = { base: number } & Record<Exclude<keyof Forest, 'base'>, string>;

/** Returns the forest as JSON, without loss. Throws if it has more nodes or leaves than 16 bits can number. */
export function packForest(forest: Forest): PackedForest {
  return {
    base: forest.base,
    roots: packNodes(forest.roots),
    feature: toBase64(forest.feature),
    threshold: packNumbers(forest.threshold),
    left: packNodes(forest.left),
    right: packNodes(forest.right),
    leaf: packNumbers(forest.leaf),
  };
}

/** Returns the forest that `packForest` packed. */
export function unpackForest(packed: PackedForest): Forest {
  const feature = new Uint16Array(fromBase64(packed.feature));
  const roots = unpackNodes(packed.roots);
  // A binary tree has one leaf more than it has inner nodes.
  const leaves = feature.length + roots.length;
  return {
    base: packed.base,
    roots,
    feature,
    threshold: unpackNumbers(packed.threshold, feature.length),
    left: unpackNodes(packed.left),
    right: unpackNodes(packed.right),
    leaf: unpackNumbers(packed.leaf, leaves),
  };
}

function packNodes(numbers: Int32Array): string {
  const short = Int16Array.from(numbers);
  if (short.some((number, i) => number !== numbers[i])) throw new RangeError('The forest is too large to be packed.');
  return toBase64(short);
}

function unpackNodes(base64: string): Int32Array {
  return Int32Array.from(new Int16Array(fromBase64(base64)));
}

function packNumbers(numbers: Float64Array): string {
  return toBase64(numbers.every((number) => number === Math.fround(number)) ? Float32Array.from(numbers) : numbers);
}

function unpackNumbers(base64: string, count: number): Float64Array {
  const bytes = fromBase64(base64);
  const is64 = bytes.byteLength === count * Float64Array.BYTES_PER_ELEMENT;
  return is64 ? new Float64Array(bytes) : Float64Array.from(new Float32Array(bytes));
}

/** Returns the bytes of a typed array as base64. */
export function toBase64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** Returns the bytes that a base64 string holds, in a buffer of their own. */
export function fromBase64(base64: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(base64, 'base64')).buffer;
}
