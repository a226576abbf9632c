import type { Binned } from './bins.ts';

/** How far one tree may grow. */
export interface TreeOptions {
  leaves: number;
  /** Least sum of second derivatives in a leaf. */
  leastWeight: number;
  /** Added to it when a leaf's value is computed. */
  shrinkage: number;
}

/** A tree that has been grown: inner nodes in the order they were split. */
export interface GrownTree {
  nodes: { feature: number; bin: number; left: number; right: number }[];
  leaves: number[];
}

interface Leaf {
  rows: Int32Array;
  gradient: number;
  weight: number;
  histograms: Float64Array;
  split: Split | undefined;
  /** The child slot that points to this leaf; undefined for the root. */
  slot: { node: number; side: 'left' | 'right' } | undefined;
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
}

const BINS = 64;

/**
 * Grows one tree, always at the leaf that gains most (as LightGBM does). `gradients` and `weights` are the first and
 * second derivatives of the loss by row; only `rows` are looked at, only `features` are split by.
 */
export function growTree(
  binned: Binned,
  rows: Int32Array,
  features: readonly number[],
  gradients: Float32Array,
  weights: Float32Array,
  options: TreeOptions,
): GrownTree {
  const tree: GrownTree = { nodes: [], leaves: [] };
  const sums = (of: Int32Array) => histogramsOf(binned, of, features, gradients, weights);
  const open: Leaf[] = [makeLeaf(rows, sums(rows), undefined, features, options)];
  while (open.length < options.leaves) {
    const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (best.split === undefined) break;
    const { feature, bin } = best.split;
    const node = tree.nodes.push({ feature, bin, left: 0, right: 0 }) - 1;
    if (best.slot) tree.nodes[best.slot.node]![best.slot.side] = node;
    const [less, more] = partition(best.rows, binned.columns[feature]!, bin);
    // The smaller side is counted, the larger one is what remains.
    const counted = sums(less.length < more.length ? less : more);
    for (let at = 0; at < counted.length; at++) best.histograms[at]! -= counted[at]!;
    const [ofLess, ofMore] = less.length < more.length ? [counted, best.histograms] : [best.histograms, counted];
    open.splice(open.indexOf(best), 1);
    open.push(
      makeLeaf(less, ofLess, { node, side: 'left' }, features, options),
      makeLeaf(more, ofMore, { node, side: 'right' }, features, options),
    );
  }
  for (const { gradient, weight, slot } of open) {
    const leaf = tree.leaves.push(-gradient / (weight + options.shrinkage)) - 1;
    if (slot) tree.nodes[slot.node]![slot.side] = ~leaf;
  }
  return tree;
}

/** Sums of gradients and weights by feature and bin: `[(f * BINS + bin) * 2]` and the place after it. */
function histogramsOf(
  { columns }: Binned,
  rows: Int32Array,
  features: readonly number[],
  gradients: Float32Array,
  weights: Float32Array,
): Float64Array {
  const sums = new Float64Array(features.length * BINS * 2);
  const g = Float32Array.from(rows, (row) => gradients[row]!);
  const w = Float32Array.from(rows, (row) => weights[row]!);
  features.forEach((feature, position) => {
    const column = columns[feature]!;
    const offset = position * BINS * 2;
    for (let at = 0; at < rows.length; at++) {
      const slot = offset + column[rows[at]!]! * 2;
      sums[slot]! += g[at]!;
      sums[slot + 1]! += w[at]!;
    }
  });
  return sums;
}

function makeLeaf(
  rows: Int32Array,
  histograms: Float64Array,
  slot: Leaf['slot'],
  features: readonly number[],
  options: TreeOptions,
): Leaf {
  let gradient = 0;
  let weight = 0;
  for (let bin = 0; bin < BINS; bin++) {
    gradient += histograms[bin * 2]!;
    weight += histograms[bin * 2 + 1]!;
  }
  return {
    rows,
    gradient,
    weight,
    histograms,
    slot,
    split: bestSplit(histograms, gradient, weight, features, options),
  };
}

function bestSplit(
  sums: Float64Array,
  gradient: number,
  weight: number,
  features: readonly number[],
  { leastWeight, shrinkage }: TreeOptions,
): Split | undefined {
  const unsplit = (gradient * gradient) / (weight + shrinkage);
  let gain = 1e-6, feature = -1, bin = -1; // prettier-ignore
  for (let position = 0; position < features.length; position++) {
    let g = 0, w = 0; // prettier-ignore
    for (let at = 0; at < BINS - 1; at++) {
      const slot = (position * BINS + at) * 2;
      g += sums[slot]!;
      w += sums[slot + 1]!;
      if (w < leastWeight) continue;
      if (weight - w < leastWeight) break;
      const rest = gradient - g;
      const gained = (g * g) / (w + shrinkage) + (rest * rest) / (weight - w + shrinkage) - unsplit;
      if (gained > gain) [gain, feature, bin] = [gained, features[position]!, at];
    }
  }
  return feature < 0 ? undefined : { gain, feature, bin };
}

/** Rows whose bin of the column is at most `bin`, and the others, each in order. */
export function partition(rows: Int32Array, column: Uint8Array, bin: number): [Int32Array, Int32Array] {
  const less = new Int32Array(rows.length);
  const more = new Int32Array(rows.length);
  let a = 0;
  let b = 0;
  for (const row of rows) {
    if (column[row]! <= bin) less[a++] = row;
    else more[b++] = row;
  }
  return [less.subarray(0, a), more.subarray(0, b)];
}
