import type { Forest } from '../../src/learn/trees.ts';
import { seededRandom } from '../../src/text/random.ts';
import { partition, type BinnedMatrix } from './bins.ts';
import { growTree, type Derivatives, type GrownTree, type TreeOptions } from './grow-tree.ts';

export interface BoostOptions extends TreeOptions {
  trees: number;
  /** The learning rate: the share of each tree's values that is added to the scores. */
  rate: number;
  /** The share of the features that each tree may split by: trees that differ err less together (Breiman 2001). */
  featureShare: number;
  /** Decimals that the values of leaves are rounded to; not rounded if absent. */
  decimals?: number;
  seed: number;
}

/** What trees are to learn: a loss over the scores of rows. */
export interface Objective {
  /** The score of every row before the first tree. */
  base: number;
  /** The scores of all rows of the matrix so far, to which `boost` adds those of each tree. */
  scores: Float32Array | Float64Array;
  /** The rows that count at all. */
  rows: Int32Array;
  /** Returns the derivatives of the loss at the present scores, for the rows that the next tree is grown from. */
  derivatives: (random: () => number) => Derivatives;
}

/** Trains a forest by gradient boosting (Friedman 2001). Returns the same forest each time. */
export function boost(matrix: BinnedMatrix, objective: Objective, options: BoostOptions): Forest {
  const { columns, edges } = matrix;
  const { trees, rate, featureShare, decimals, seed } = options;
  const random = seededRandom(seed);
  const grown: GrownTree[] = [];
  for (let tree = 0; tree < trees; tree++) {
    const drawn = [...columns.keys()].filter(() => random() < featureShare);
    const features = drawn.filter((feature) => edges[feature]!.length > 0);
    const { nodes, leaves } = growTree(matrix, objective.derivatives(random), features, options);
    const next = { nodes, leaves: leaves.map((value) => roundTo(value * rate, decimals)) };
    addScores(columns, next, objective.rows, objective.scores);
    grown.push(next);
  }
  return toForest(grown, edges, objective.base);
}

function roundTo(value: number, decimals?: number): number {
  return decimals === undefined ? value : Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** Adds the leaf of each row to its score. Partitions the rows node by node: columns are read in order, much faster than row by row. */
function addScores(
  columns: readonly Uint8Array[],
  tree: GrownTree,
  rows: Int32Array,
  scores: Objective['scores'],
  child = tree.nodes.length > 0 ? 0 : ~0,
): void {
  if (child < 0) {
    for (const row of rows) scores[row]! += tree.leaves[~child]!;
    return;
  }
  const { feature, bin, left, right } = tree.nodes[child]!;
  const [low, high] = partition(rows, columns[feature]!, bin);
  addScores(columns, tree, low, scores, left);
  addScores(columns, tree, high, scores, right);
}

/** Joins trees that split by bins to a forest that splits by values. */
function toForest(trees: readonly GrownTree[], edges: readonly Float64Array[], base: number): Forest {
  const nodes = trees.flatMap((tree) => tree.nodes);
  const firstNodes = startsOf(trees.map((tree) => tree.nodes.length));
  const firstLeaves = startsOf(trees.map((tree) => tree.leaves.length));
  const place = (child: number, tree: number) =>
    child < 0 ? ~(~child + firstLeaves[tree]!) : child + firstNodes[tree]!;
  const children = (side: 'left' | 'right') =>
    Int32Array.from(trees.flatMap((tree, index) => tree.nodes.map((node) => place(node[side], index))));
  return {
    base,
    roots: Int32Array.from(trees, (tree, index) => place(tree.nodes.length > 0 ? 0 : ~0, index)),
    feature: Uint16Array.from(nodes, ({ feature }) => feature),
    threshold: Float64Array.from(nodes, ({ feature, bin }) => edges[feature]![bin]!),
    left: children('left'),
    right: children('right'),
    leaf: Float64Array.from(trees.flatMap((tree) => tree.leaves)),
  };
}

/** Returns the sum of the sizes before each size. */
function startsOf(sizes: readonly number[]): number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size) - size);
}
