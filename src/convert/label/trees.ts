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

/** The log odds of every row of `width` features. */
export function forestOdds(forest: Forest, values: Float32Array, width: number): Float32Array {
  const rows = Int32Array.from({ length: values.length / width }, (_, row) => row);
  const sums = sumsOfTrees(forest, 0, forest.roots.length, values, width, rows);
  return Float32Array.from(sums, (sum) => forest.base + sum);
}

/**
 * After so many trees a row below these log odds is left alone. Of 60,000 lines more than half are, and none of those
 * would have ended above -1.5 with all trees.
 */
const STAGES = [
  { trees: 32, least: -2.9 },
  { trees: 80, least: -3.2 },
  { trees: Infinity, least: -Infinity },
] as const;

/** The same of these `rows` only, in their order; of those below `STAGES` few trees tell only that they are. */
export function roughOdds(forest: Forest, values: Float32Array, width: number, rows: Int32Array): Float64Array {
  const odds = new Float64Array(rows.length).fill(forest.base);
  let open = Int32Array.from(rows.keys());
  let done = 0;
  for (const { trees, least } of STAGES) {
    const next = Math.min(trees, forest.roots.length);
    const left = open.map((at) => rows[at]!);
    const sums = sumsOfTrees(forest, done, next, values, width, left);
    sums.forEach((sum, at) => (odds[open[at]!]! += sum));
    open = open.filter((at) => odds[at]! >= least);
    done = next;
  }
  return odds;
}

/** What the trees `from` up to, not including, `to` say of each row. One tree after the other: neighbours mostly take the same way through it. */
function sumsOfTrees(
  { roots, feature, threshold, left, right, leaf }: Forest,
  from: number,
  to: number,
  values: Float32Array,
  width: number,
  rows: Int32Array,
): Float64Array {
  const sums = new Float64Array(rows.length);
  for (let tree = from; tree < to; tree++) {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]! * width;
      let node = roots[tree]!;
      while (node >= 0) node = values[row + feature[node]!]! <= threshold[node]! ? left[node]! : right[node]!;
      sums[at]! += leaf[~node]!;
    }
  }
  return sums;
}
