import { softmaxWithNone, type Features } from '../../src/learn/ranker.ts';
import type { Objective } from './boost.ts';

/** The candidates of one page, and which of them are right: several if they say the same, none if the page has none. */
export interface RankedExample {
  candidates: readonly Features[];
  right: readonly boolean[];
  /** How much the example counts; 1 if absent. */
  weight?: number;
}

/** Trees are not grown from candidates with a smaller second derivative: they are ruled out already, and most soon are. */
const MIN_WEIGHT = 1e-3;

/**
 * The listwise loss of Cao et al. 2007: cross entropy of the softmax over the candidates of an example and “none of
 * them”. Rows are the candidates of all examples, in order.
 */
export function listwiseObjective(examples: readonly RankedExample[]): Objective {
  const count = examples.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const scores = new Float64Array(count);
  const rows = Int32Array.from(scores.keys());
  const gradients = new Float64Array(count);
  const weights = new Float64Array(count);
  const derivatives = () => {
    let first = 0;
    for (const { candidates, right, weight = 1 } of examples) {
      const probabilities = softmaxWithNone([...scores.subarray(first, first + candidates.length)]);
      const ofRight = probabilities.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
      probabilities.forEach((share, i) => {
        gradients[first + i] = weight * (share - (right[i] ? share / ofRight : 0));
        weights[first + i] = weight * Math.max(share * (1 - share), 1e-6);
      });
      first += candidates.length;
    }
    return { rows: rows.filter((row) => weights[row]! > MIN_WEIGHT), gradients, weights };
  };
  return { base: 0, scores, rows, derivatives };
}
