/**
 * Boosted regression trees, all nodes in flat arrays. Node `n` sends a row left where
 * `row[feature[n]] <= threshold[n]`; a child below 0 is the leaf `~child`.
 */
export interface Forest {
  /** The node each tree starts with, or `~leaf` of a tree that is one leaf. */
  roots: Int32Array;
  feature: Uint16Array;
  threshold: Float32Array;
  left: Int32Array;
  right: Int32Array;
  leaf: Float32Array;
  /** Log odds before any tree has spoken. */
  base: number;
}

/** After so many trees a row below these log odds is left alone: the rest would hardly move it. */
const FIRST_TREES = 40;
const SETTLED = -4.5;

/** The log odds for the row of features that starts at `values[row]`. */
export function forestOdds(forest: Forest, values: Float32Array, row: number): number {
  const trees = forest.roots.length;
  const odds = forest.base + sumOfTrees(forest, values, row, 0, Math.min(FIRST_TREES, trees));
  return odds < SETTLED ? odds : odds + sumOfTrees(forest, values, row, FIRST_TREES, trees);
}

function sumOfTrees(forest: Forest, values: Float32Array, row: number, from: number, to: number): number {
  const { roots, feature, threshold, left, right, leaf } = forest;
  let sum = 0;
  for (let tree = from; tree < to; tree++) {
    let node = roots[tree]!;
    while (node >= 0) node = values[row + feature[node]!]! <= threshold[node]! ? left[node]! : right[node]!;
    sum += leaf[~node]!;
  }
  return sum;
}
