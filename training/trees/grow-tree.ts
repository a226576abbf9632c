import { MAX_BINS, partition, type BinnedMatrix } from './bins.ts';

/** How far one tree grows. */
export interface TreeOptions {
  maxLeaves: number;
  /** Splits on the longest path from the root to a leaf; without a limit if absent. */
  maxDepth?: number;
  /** The least sum of second derivatives in a leaf. */
  minWeight: number;
  /** L2 regularization: added to the sum of second derivatives when the value of a leaf is computed. */
  shrinkage: number;
  /**
   * How the histograms of a node's two children are made: `subtract` counts the rows of the smaller child and subtracts
   * them from the parent, which halves the work; `count` counts the rows of both. They differ by rounding only, but
   * rounding decides between splits of equal gain: each model stays with the method it was trained by.
   */
  histograms: 'subtract' | 'count';
}

/** The rows that a tree is grown from, with the derivatives of the loss by the score of each row of the matrix. */
export interface Derivatives {
  rows: Int32Array;
  gradients: Float32Array | Float64Array;
  /** The second derivatives. */
  weights: Float32Array | Float64Array;
}

/** A tree; inner nodes in the order in which they were split. A child below 0 is the leaf `~child`. */
export interface GrownTree {
  nodes: { feature: number; bin: number; left: number; right: number }[];
  /** The values of the leaves: the steps by Newton's method that lower the loss most. */
  leaves: number[];
}

interface Leaf {
  rows: Int32Array;
  depth: number;
  histograms: Float64Array;
  gradient: number;
  weight: number;
  split: Split | undefined;
  /** The child that this leaf is; undefined for the root. */
  parent: { node: number; side: 'left' | 'right' } | undefined;
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
}

const MIN_GAIN = 1e-6;
const NO_HISTOGRAMS = new Float64Array();

/**
 * Grows a regression tree leaf by leaf, always splitting the leaf that lowers the loss most, to second order (Chen and
 * Guestrin 2016; leaf-wise growth by histograms as in Ke et al. 2017). With `maxDepth` n and `maxLeaves` 2ⁿ it becomes
 * the tree that growing level by level gives. Only the `features` are split by.
 */
export function growTree(
  matrix: BinnedMatrix,
  derivatives: Derivatives,
  features: readonly number[],
  options: TreeOptions,
): GrownTree {
  const data: TreeData = { matrix, derivatives, features, options };
  const { rows } = derivatives;
  const tree: GrownTree = { nodes: [], leaves: [] };
  const open: Leaf[] = [toLeaf(data, rows, 0, countHistograms(data, rows))];
  while (open.length < options.maxLeaves) {
    const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (best.split === undefined) break;
    open.splice(open.indexOf(best), 1);
    open.push(...splitLeaf(data, tree, best, best.split));
  }
  for (const { gradient, weight, parent } of open) {
    const leaf = tree.leaves.push(-gradient / (weight + options.shrinkage)) - 1;
    if (parent) tree.nodes[parent.node]![parent.side] = ~leaf;
  }
  return tree;
}

/** What one tree is grown from. */
interface TreeData {
  matrix: BinnedMatrix;
  derivatives: Derivatives;
  features: readonly number[];
  options: TreeOptions;
}

function toLeaf(
  data: TreeData,
  rows: Int32Array,
  depth: number,
  histograms: Float64Array,
  parent?: Leaf['parent'],
): Leaf {
  const { derivatives, features, options } = data;
  const isSummedByRow = options.histograms === 'count' || features.length === 0;
  const totals = isSummedByRow ? sumRows(rows, derivatives) : sumBins(histograms);
  const split = isDeepest(depth, options) ? undefined : findBestSplit(histograms, totals, features, options);
  return { rows, depth, histograms, ...totals, split, parent };
}

function isDeepest(depth: number, { maxDepth = Infinity }: TreeOptions): boolean {
  return depth >= maxDepth;
}

/** Makes a leaf an inner node of the tree and returns the two leaves below it. */
function splitLeaf(data: TreeData, tree: GrownTree, leaf: Leaf, { feature, bin }: Split): [Leaf, Leaf] {
  const node = tree.nodes.push({ feature, bin, left: 0, right: 0 }) - 1;
  if (leaf.parent) tree.nodes[leaf.parent.node]![leaf.parent.side] = node;
  const [left, right] = partition(leaf.rows, data.matrix.columns[feature]!, bin);
  const depth = leaf.depth + 1;
  const [ofLeft, ofRight] = splitHistograms(data, leaf.histograms, left, right, depth);
  return [
    toLeaf(data, left, depth, ofLeft, { node, side: 'left' }),
    toLeaf(data, right, depth, ofRight, { node, side: 'right' }),
  ];
}

/** Returns the histograms of the two children of a node. Subtracting, the larger child gets the array of the node. */
function splitHistograms(
  data: TreeData,
  histograms: Float64Array,
  left: Int32Array,
  right: Int32Array,
  depth: number,
): [Float64Array, Float64Array] {
  if (data.options.histograms === 'count') {
    if (isDeepest(depth, data.options)) return [NO_HISTOGRAMS, NO_HISTOGRAMS];
    return [countHistograms(data, left), countHistograms(data, right)];
  }
  const isLeftSmaller = left.length < right.length;
  const smaller = countHistograms(data, isLeftSmaller ? left : right);
  for (let slot = 0; slot < smaller.length; slot++) histograms[slot]! -= smaller[slot]!;
  return isLeftSmaller ? [smaller, histograms] : [histograms, smaller];
}

/**
 * Returns the sums of gradients and weights by feature and bin: the gradients of bin `b` of the `i`th feature at
 * `(i * MAX_BINS + b) * 2`, the weights after them.
 */
function countHistograms({ matrix, derivatives, features }: TreeData, rows: Int32Array): Float64Array {
  const { gradients, weights } = derivatives;
  const sums = new Float64Array(features.length * MAX_BINS * 2);
  const rowGradients = Float64Array.from(rows, (row) => gradients[row]!);
  const rowWeights = Float64Array.from(rows, (row) => weights[row]!);
  features.forEach((feature, i) => {
    const column = matrix.columns[feature]!;
    const offset = i * MAX_BINS * 2;
    for (let at = 0; at < rows.length; at++) {
      const slot = offset + column[rows[at]!]! * 2;
      sums[slot]! += rowGradients[at]!;
      sums[slot + 1]! += rowWeights[at]!;
    }
  });
  return sums;
}

/** The sums over the rows of a node. */
type Totals = Pick<Leaf, 'gradient' | 'weight'>;

function sumRows(rows: Int32Array, { gradients, weights }: Derivatives): Totals {
  const totals = { gradient: 0, weight: 0 };
  for (const row of rows) {
    totals.gradient += gradients[row]!;
    totals.weight += weights[row]!;
  }
  return totals;
}

/** Returns the sums over the bins of the first feature, which are those over the rows. */
function sumBins(histograms: Float64Array): Totals {
  const totals = { gradient: 0, weight: 0 };
  for (let bin = 0; bin < MAX_BINS; bin++) {
    totals.gradient += histograms[bin * 2]!;
    totals.weight += histograms[bin * 2 + 1]!;
  }
  return totals;
}

function findBestSplit(
  histograms: Float64Array,
  { gradient, weight }: Totals,
  features: readonly number[],
  { minWeight, shrinkage }: TreeOptions,
): Split | undefined {
  const lossWithout = (gradient * gradient) / (weight + shrinkage);
  let best: Split = { gain: MIN_GAIN, feature: -1, bin: -1 };
  features.forEach((feature, i) => {
    let leftGradient = 0;
    let leftWeight = 0;
    for (let bin = 0; bin < MAX_BINS - 1; bin++) {
      const slot = (i * MAX_BINS + bin) * 2;
      leftGradient += histograms[slot]!;
      leftWeight += histograms[slot + 1]!;
      const rightGradient = gradient - leftGradient;
      const rightWeight = weight - leftWeight;
      if (leftWeight < minWeight) continue;
      if (rightWeight < minWeight) break;
      const gain =
        (leftGradient * leftGradient) / (leftWeight + shrinkage) +
        (rightGradient * rightGradient) / (rightWeight + shrinkage) -
        lossWithout;
      if (gain > best.gain) best = { gain, feature, bin };
    }
  });
  return best.feature < 0 ? undefined : best;
}
