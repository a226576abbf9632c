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

/** A point at which rows that have fallen too low are left alone. */
export interface Stage {
  /** How many trees have spoken. */
  trees: number;
  /** Rows below these log odds are done. */
  least: number;
  /** About what all other trees would add to such a row. */
  rest: number;
}

/** The log odds of every row of `width` features. */
export function forestOdds(forest: Forest, values: Float32Array, width: number): Float32Array {
  return stagedOdds(forest, [], values, width, firstRows(values.length / width));
}

/** So many rows from the first on. */
export function firstRows(count: number): Int32Array {
  return new Int32Array(count).map((_, row) => row);
}

/** The log odds of these `rows`, in their order; of rows that are left alone at one of the `stages` it is an estimate. */
export function stagedOdds(
  forest: Forest,
  stages: readonly Stage[],
  values: Float32Array,
  width: number,
  rows: Int32Array,
): Float32Array {
  const all = forest.roots.length;
  const asked = [...stages.filter(({ trees }) => trees < all), { trees: all, least: -Infinity, rest: 0 }];
  const odds = new Float64Array(rows.length).fill(forest.base);
  let open = firstRows(rows.length);
  let done = 0;
  for (const { trees, least, rest } of asked) {
    const left = open.map((at) => rows[at]!);
    const sums = sumsOfTrees(forest, done, trees, values, width, left);
    sums.forEach((sum, at) => (odds[open[at]!]! += sum));
    open = open.filter((at) => {
      if (odds[at]! >= least) return true;
      odds[at]! += rest;
      return false;
    });
    done = trees;
  }
  return new Float32Array(odds);
}

/** What the trees `from` up to, not including, `to` say of each row. One tree after the other: neighbors mostly take the same way through it. */
function sumsOfTrees(
  forest: Forest,
  from: number,
  to: number,
  values: Float32Array,
  width: number,
  rows: Int32Array,
): Float64Array {
  const { roots, leaf } = forest;
  const { nodes, thresholds } = nodesOf(forest);
  const sums = new Float64Array(rows.length);
  for (let tree = from; tree < to; tree++) {
    const root = childAt(roots[tree]!);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]! * width;
      let node = root;
      while (node >= 0)
        node = values[row + nodes[node]!]! <= thresholds[node + 1]! ? nodes[node + 2]! : nodes[node + 3]!;
      sums[at]! += leaf[~node]!;
    }
  }
  return sums;
}

/** The feature, the threshold and the two children of each node side by side: a step reads one place in memory, not four. */
interface Nodes {
  nodes: Int32Array;
  /** The same memory; every second of four is a threshold. */
  thresholds: Float32Array;
}

const NODE_SIZE = 4;
const known = new WeakMap<Forest, Nodes>();

function nodesOf(forest: Forest): Nodes {
  const found = known.get(forest) ?? placeNodes(forest);
  known.set(forest, found);
  return found;
}

function placeNodes({ feature, threshold, left, right }: Forest): Nodes {
  const nodes = new Int32Array(feature.length * NODE_SIZE);
  const thresholds = new Float32Array(nodes.buffer);
  for (let node = 0, at = 0; node < feature.length; node++, at += NODE_SIZE) {
    nodes[at] = feature[node]!;
    thresholds[at + 1] = threshold[node]!;
    nodes[at + 2] = childAt(left[node]!);
    nodes[at + 3] = childAt(right[node]!);
  }
  return { nodes, thresholds };
}

/** Where a child stands among them; a leaf stays below 0. */
function childAt(child: number): number {
  return child < 0 ? child : child * NODE_SIZE;
}
