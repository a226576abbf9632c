/** A candidate's features, in the order of the model's `features`. */
export type Features = readonly number[];

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
  return probabilities(candidates.map((features) => score(model.trees, features)));
}

/** Softmax with a further alternative of score 0, whose share is left out. */
export function probabilities(scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores);
  const weights = scores.map((value) => Math.exp(value - top));
  const sum = weights.reduce((total, weight) => total + weight, Math.exp(-top));
  return weights.map((weight) => weight / sum);
}

/** The sum of what the trees say. */
export function score(trees: readonly Tree[], features: Features): number {
  let sum = 0;
  for (const tree of trees) {
    let node = 0;
    let feature = tree.split[0] ?? -1;
    while (feature >= 0) {
      node = 2 * node + ((features[feature] ?? 0) <= (tree.at[node] ?? 0) ? 1 : 2);
      feature = tree.split[node] ?? -1;
    }
    sum += tree.at[node] ?? 0;
  }
  return sum;
}
