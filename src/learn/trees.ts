/**
 * Boosted regression trees (Friedman 2001), their nodes in parallel arrays with one entry for each inner node. Node `n`
 * sends a row left if `row[feature[n]] <= threshold[n]`; a child below 0 is the leaf `~child`.
 */
export interface Forest {
  /** The root of each tree: a node, or `~leaf` if the tree is a single leaf. */
  roots: Int32Array;
  feature: Uint16Array;
  threshold: Float64Array;
  left: Int32Array;
  right: Int32Array;
  /** What each leaf adds to the score of a row. */
  leaf: Float64Array;
  /** The score of a row before any tree is added. */
  base: number;
}

/** A checkpoint between trees, after which rows with a low score skip the remaining trees. */
export interface Checkpoint {
  /** How many trees come before it. */
  trees: number;
  /** Rows with a lower score than this skip the remaining trees. */
  minScore: number;
  /** An estimate of what the remaining trees would add to such a row. */
  remainder: number;
}

/** Returns the score of every row of `values`, a matrix of rows × `width` features. */
export function scoreEveryRow(forest: Forest, values: Float32Array | Float64Array, width: number): Float64Array {
  return scoreRowsWithCheckpoints(forest, [], values, width, firstRows(values.length / width));
}

/** Returns the numbers of the first `count` rows: 0, 1, 2, …. */
export function firstRows(count: number): Int32Array {
  return new Int32Array(count).map((_, row) => row);
}

/**
 * Returns the scores of the selected `rows`, in their order. Rows that skip trees at one of the `checkpoints` get an
 * estimate; checkpoints after the last tree are ignored.
 */
export function scoreRowsWithCheckpoints(
  forest: Forest,
  checkpoints: readonly Checkpoint[],
  values: Float32Array | Float64Array,
  width: number,
  rows: Int32Array,
): Float64Array {
  const count = forest.roots.length;
  const end: Checkpoint = { trees: count, minScore: -Infinity, remainder: 0 };
  const scores = new Float64Array(rows.length).fill(forest.base);
  let open = firstRows(rows.length);
  let done = 0;
  for (const { trees, minScore, remainder } of [...checkpoints.filter(({ trees }) => trees < count), end]) {
    const openRows = open.map((index) => rows[index]!);
    const sums = sumTrees(forest, done, trees, values, width, openRows);
    sums.forEach((sum, i) => (scores[open[i]!]! += sum));
    open = open.filter((index) => {
      if (scores[index]! >= minScore) return true;
      scores[index]! += remainder;
      return false;
    });
    done = trees;
  }
  return scores;
}

/**
 * Returns for each of the `rows` the sum of the leaves that trees `from` (inclusive) to `to` (exclusive) assign it. Walks
 * tree by tree: neighboring rows mostly take the same branches, which the processor then predicts.
 */
function sumTrees(
  forest: Forest,
  from: number,
  to: number,
  values: Float32Array | Float64Array,
  width: number,
  rows: Int32Array,
): Float64Array {
  const { leaf } = forest;
  const { roots, nodes, thresholds } = interleaved(forest);
  const sums = new Float64Array(rows.length);
  for (let tree = from; tree < to; tree++) {
    const root = roots[tree]!;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]! * width;
      let node = root;
      while (node >= 0) {
        const isLeft = values[row + nodes[node + FEATURE]!]! <= thresholds[node >> 1]!;
        node = isLeft ? nodes[node + LEFT]! : nodes[node + RIGHT]!;
      }
      sums[i]! += leaf[~node]!;
    }
  }
  return sums;
}

/** The nodes with their fields side by side, so that a step reads one place in memory instead of four. */
interface InterleavedNodes {
  roots: Int32Array;
  /** Records of `NODE_SIZE` integers; children and roots are offsets of records, leaves stay below 0. */
  nodes: Int32Array;
  /** The same memory: the threshold of the record at offset `n` is at `n >> 1`. */
  thresholds: Float64Array;
}

/** Two integers' space for the threshold, then the fields below and one integer unused, for alignment. */
const NODE_SIZE = 6;
const FEATURE = 2;
const LEFT = 3;
const RIGHT = 4;

const cache = new WeakMap<Forest, InterleavedNodes>();

function interleaved(forest: Forest): InterleavedNodes {
  const nodes = cache.get(forest) ?? interleave(forest);
  cache.set(forest, nodes);
  return nodes;
}

function interleave({ roots, feature, threshold, left, right }: Forest): InterleavedNodes {
  const nodes = new Int32Array(feature.length * NODE_SIZE);
  const thresholds = new Float64Array(nodes.buffer);
  for (let node = 0, offset = 0; node < feature.length; node++, offset += NODE_SIZE) {
    thresholds[offset >> 1] = threshold[node]!;
    nodes[offset + FEATURE] = feature[node]!;
    nodes[offset + LEFT] = toOffset(left[node]!);
    nodes[offset + RIGHT] = toOffset(right[node]!);
  }
  return { roots: roots.map(toOffset), nodes, thresholds };
}

function toOffset(child: number): number {
  return child < 0 ? child : child * NODE_SIZE;
}
