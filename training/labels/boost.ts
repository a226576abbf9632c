import type { Forest } from '../../src/learn/trees.ts';
import type { Binned } from './bins.ts';
import { growTree, partition, type GrownTree, type TreeOptions } from './grow.ts';
import { seededRandom } from '../../src/text/random.ts';

export interface BoostOptions extends TreeOptions {
  trees: number;
  rate: number;
  /** The chance that a tree sees a row the others have right; rows they have wrong are seen the more often. */
  rowShare: number;
  /** Share of the features each tree sees. */
  featureShare: number;
  seed: number;
}

/** Rows to learn from: `targets` from 0 to 1, `importance` of each row (0 leaves it out). */
export interface Examples {
  targets: Float32Array;
  importance: Float32Array;
}

/**
 * Gradient boosting with the logistic loss (Friedman 2001; histograms and leaf-wise growth as in LightGBM). Rows are
 * sampled by how wrong they still are (Ibragimov and Gusev 2019).
 */
export function boost(binned: Binned, { targets, importance }: Examples, options: BoostOptions): Forest {
  const random = seededRandom(options.seed);
  const used = Int32Array.from(importance.keys()).filter((row) => importance[row]! > 0);
  const base = logOddsOfMean(targets, importance);
  const scores = new Float32Array(binned.rows).fill(base);
  const gradients = new Float32Array(binned.rows);
  const weights = new Float32Array(binned.rows);
  const all = Array.from(binned.columns.keys()).filter((feature) => binned.edges[feature]!.length > 0);
  const grown: GrownTree[] = [];
  for (let tree = 0; tree < options.trees; tree++) {
    const features = all.filter(() => random() < options.featureShare);
    const rows = used.filter((row) => {
      const chance = 1 / (1 + Math.exp(-scores[row]!));
      const error = chance - targets[row]!;
      // What is seen less often counts more, so that sums over the rows stay what they were.
      const seen = Math.min(1, options.rowShare + 1.2 * Math.abs(error));
      gradients[row] = (error * importance[row]!) / seen;
      weights[row] = (Math.max(1e-6, chance * (1 - chance)) * importance[row]!) / seen;
      return random() < seen;
    });
    const next = growTree(binned, rows, features, gradients, weights, options);
    next.leaves = next.leaves.map((value) => value * options.rate);
    addScores(binned, next, used, scores);
    grown.push(next);
  }
  return flatten(grown, binned.edges, base);
}

function logOddsOfMean(targets: Float32Array, importance: Float32Array): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < targets.length; row++) {
    sum += targets[row]! * importance[row]!;
    total += importance[row]!;
  }
  const mean = Math.min(0.999, Math.max(0.001, sum / (total || 1)));
  return Math.fround(Math.log(mean / (1 - mean)));
}

/** Adds each row's leaf to its score. Whole columns are read in order, node by node: much faster than row by row. */
function addScores(binned: Binned, tree: GrownTree, rows: Int32Array, scores: Float32Array, node = 0): void {
  const inner = node >= 0 ? tree.nodes[node] : undefined;
  if (!inner) {
    const value = tree.leaves[node < 0 ? ~node : 0]!;
    for (const row of rows) scores[row]! += value;
    return;
  }
  const [less, more] = partition(rows, binned.columns[inner.feature]!, inner.bin);
  addScores(binned, tree, less, scores, inner.left);
  addScores(binned, tree, more, scores, inner.right);
}

function flatten(trees: readonly GrownTree[], edges: readonly Float32Array[], base: number): Forest {
  const nodes = trees.flatMap((tree) => tree.nodes);
  const nodesBefore = starts(trees.map((tree) => tree.nodes.length));
  const leavesBefore = starts(trees.map((tree) => tree.leaves.length));
  const children = (side: 'left' | 'right') =>
    Int32Array.from(
      trees.flatMap((tree, index) =>
        tree.nodes.map((node) =>
          node[side] >= 0 ? node[side] + nodesBefore[index]! : ~(~node[side] + leavesBefore[index]!),
        ),
      ),
    );
  return {
    roots: Int32Array.from(trees, (tree, index) =>
      tree.nodes.length > 0 ? nodesBefore[index]! : ~leavesBefore[index]!,
    ),
    feature: Uint16Array.from(nodes, ({ feature }) => feature),
    threshold: Float64Array.from(nodes, ({ feature, bin }) => edges[feature]![bin]!),
    left: children('left'),
    right: children('right'),
    leaf: Float64Array.from(
      trees.flatMap((tree) => tree.leaves),
      Math.fround,
    ),
    base,
  };
}

function starts(sizes: readonly number[]): number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size) - size);
}
