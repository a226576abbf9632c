import type { Lexicon } from './lexicon.ts';
import { fromBase64, packForest, toBase64, unpackForest, type PackedForest } from '../../learn/packed-forest.ts';
import type { Forest } from '../../learn/trees.ts';

/** Everything that the line labeler has learned. */
export interface Weights {
  lexicon: Lexicon;
  /** The first pass: trees over the features of a line and its neighbors. */
  first: Forest;
  /** The second pass: trees over the same features and the first pass's scores of the lines around. */
  second: Forest;
}

/** The weights as JSON. */
export interface PackedWeights {
  lexicon: { bias: number; scale: number; weights: string };
  first: PackedForest;
  second: PackedForest;
}

/** Returns the weights as JSON: forests without loss, the lexicon with 8 bits a weight. */
export function packWeights({ lexicon, first, second }: Weights): PackedWeights {
  return { lexicon: packLexicon(lexicon), first: packForest(first), second: packForest(second) };
}

/** Returns the weights that `packWeights` packed. */
export function unpackWeights({ lexicon, first, second }: PackedWeights): Weights {
  return { lexicon: unpackLexicon(lexicon), first: unpackForest(first), second: unpackForest(second) };
}

/** Scales the weights so that the largest becomes 127 and rounds them to 8 bits. */
function packLexicon({ bias, weights }: Lexicon): PackedWeights['lexicon'] {
  const scale = weights.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-9) / 127;
  return { bias, scale, weights: toBase64(Int8Array.from(weights, (value) => Math.round(value / scale))) };
}

function unpackLexicon({ bias, scale, weights: base64 }: PackedWeights['lexicon']): Lexicon {
  const weights = new Float32Array(new Int8Array(fromBase64(base64)));
  for (let bucket = 0; bucket < weights.length; bucket++) weights[bucket]! *= scale;
  return { bias, weights };
}
