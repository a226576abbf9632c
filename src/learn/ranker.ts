/** A candidate's features, in the order of the model's `features`. */
export type Features = ArrayLike<number>;

/**
 * A decision tree in three arrays: node `i` sends a candidate to `2i + 1` if `features[split[i]] <= at[i]`, else to
 * `2i + 2`; a node whose split is -1 is a leaf and scores `at[i]`.
 */
export interface Tree {
  split: number[];
  at: number[];
}

/** Boosted trees that rank the candidates of a page. */
export interface Model {
  features: string[];
  trees: Tree[];
}

/**
 * How probable each candidate is the one sought. The probabilities add up to less than one: the rest is that none is.
 * A softmax over the candidates' scores and a score of 0 for none.
 */
export function rank(model: Model, candidates: readonly Features[]): number[] {
  const known = flattened.get(model) ?? flatten(model.trees);
  flattened.set(model, known);
  return probabilities(scoresOf(known, candidates));
}

/** The nodes of all trees one behind the other: node `i` of tree `t` stands at `starts[t] + i`. */
export interface FlatTrees {
  starts: Int32Array;
  split: Int16Array;
  at: Float64Array;
}

const flattened = new WeakMap<Model, FlatTrees>();

/** Trees in the form that is quick to walk. */
export function flatten(trees: readonly Tree[]): FlatTrees {
  let size = 0;
  const starts = Int32Array.from(trees, ({ split }) => (size += split.length) - split.length);
  const split = new Int16Array(size);
  const at = new Float64Array(size);
  trees.forEach((tree, i) => {
    split.set(tree.split, starts[i]);
    at.set(tree.at, starts[i]);
  });
  return { starts, split, at };
}

/** Softmax with a further alternative of score 0, whose share is left out. */
export function probabilities(scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores);
  const weights = scores.map((value) => Math.exp(value - top));
  const sum = weights.reduce((total, weight) => total + weight, Math.exp(-top));
  return weights.map((weight) => weight / sum);
}

/** The sum of what the trees say of each candidate. One tree after the other: many candidates take the same way through it. */
export function scoresOf({ starts, split, at }: FlatTrees, candidates: readonly Features[]): number[] {
  const width = candidates[0]?.length ?? 0;
  const values = new Float64Array(candidates.length * width);
  candidates.forEach((features, i) => values.set(features, i * width));
  const sums = new Float64Array(candidates.length);
  for (let tree = 0; tree < starts.length; tree++) {
    const start = starts[tree]!;
    for (let i = 0; i < sums.length; i++) {
      const row = i * width;
      let node = 0;
      let feature = split[start]!;
      while (feature >= 0) {
        node = 2 * node + (values[row + feature]! <= at[start + node]! ? 1 : 2);
        feature = split[start + node]!;
      }
      sums[i]! += at[start + node]!;
    }
  }
  return [...sums];
}
