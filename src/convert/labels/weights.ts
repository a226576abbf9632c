import type { Lexicon } from './lexicon.ts';
import type { Forest } from '../../learn/trees.ts';

/** All that has been learned. */
export interface Weights {
  lexicon: Lexicon;
  /** Trees over a line and its neighbors. */
  first: Forest;
  /** Trees over the same and what the first ones thought of the page around the line. */
  second: Forest;
}

/** The same as JSON: arrays of numbers as base64 of their little-endian bytes. */
export interface PackedWeights {
  lexicon: { bias: number; scale: number; weights: string };
  first: PackedForest;
  second: PackedForest;
}

type PackedForest = { base: number } & Record<Exclude<keyof Forest, 'base'>, string>;

export function pack({ lexicon, first, second }: Weights): PackedWeights {
  return { lexicon: packLexicon(lexicon), first: packForest(first), second: packForest(second) };
}

export function unpack({ lexicon, first, second }: PackedWeights): Weights {
  const weights = new Float32Array(new Int8Array(toBuffer(lexicon.weights)));
  for (let at = 0; at < weights.length; at++) weights[at]! *= lexicon.scale;
  return {
    lexicon: { bias: lexicon.bias, weights },
    first: unpackForest(first),
    second: unpackForest(second),
  };
}

/** A weight keeps 8 bits: the greatest of all is 127. */
function packLexicon({ bias, weights }: Lexicon): PackedWeights['lexicon'] {
  const scale = weights.reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 1e-9) / 127;
  return { bias, scale, weights: toBase64(Int8Array.from(weights, (value) => Math.round(value / scale)).buffer) };
}

function packForest(forest: Forest): PackedForest {
  return {
    base: forest.base,
    roots: toBase64(Int16Array.from(forest.roots).buffer),
    feature: toBase64(Uint16Array.from(forest.feature).buffer),
    threshold: toBase64(Float32Array.from(forest.threshold).buffer),
    left: toBase64(Int16Array.from(forest.left).buffer),
    right: toBase64(Int16Array.from(forest.right).buffer),
    leaf: toBase64(Float32Array.from(forest.leaf).buffer),
  };
}

function unpackForest(packed: PackedForest): Forest {
  return {
    base: packed.base,
    roots: Int32Array.from(new Int16Array(toBuffer(packed.roots))),
    feature: new Uint16Array(toBuffer(packed.feature)),
    threshold: new Float32Array(toBuffer(packed.threshold)),
    left: Int32Array.from(new Int16Array(toBuffer(packed.left))),
    right: Int32Array.from(new Int16Array(toBuffer(packed.right))),
    leaf: new Float32Array(toBuffer(packed.leaf)),
  };
}

function toBase64(buffer: ArrayBufferLike): string {
  return Buffer.from(buffer).toString('base64');
}

function toBuffer(base64: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(base64, 'base64')).buffer;
}
