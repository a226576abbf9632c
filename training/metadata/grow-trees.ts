import { seededRandom } from '../../src/text/random.ts';
import { softmaxWithNone, type Features, type Ranker } from '../../src/learn/ranker.ts';
import type { Forest } from '../../src/learn/trees.ts';

/** One page to learn from: its candidates, and which of them are right (several may say the same; none may be). */
export interface Example {
  candidates: readonly Features[];
  right: readonly boolean[];
  /** How much it counts among others; 1 where it is absent. */
  weight?: number;
}

export interface Growth {
  trees: number;
  depth: number;
  /** Share of each tree's advice that is taken. */
  rate: number;
  /** Pulls leaves towards 0: a leaf with few candidates says little. */
  caution: number;
  /** The least sum of second derivatives in a leaf. */
  leastWeight: number;
  /** Share of the features each tree may ask for: trees that differ err less together (Breiman 2001). */
  featureShare: number;
}

const GROWTH: Growth = { trees: 600, depth: 3, rate: 0.06, caution: 5, leastWeight: 2, featureShare: 0.15 };
const BINS = 32;
/** A candidate that is ruled out already, by its second derivative, teaches nothing more; most soon are. */
const NEGLIGIBLE = 1e-3;

/**
 * A decision tree in two arrays, ordered as a heap: node `i` sends a candidate to `2i + 1` if
 * `features[split[i]] <= at[i]`, else to `2i + 2`; a node whose split is -1 is a leaf and adds `at[i]` to the score.
 */
interface Tree {
  split: number[];
  at: number[];
}

/** Candidates of all pages one after another, each feature replaced by the number of its bin. */
interface Table {
  rows: number;
  width: number;
  bins: Uint8Array;
  /** Upper bounds of the bins, by feature. */
  bounds: number[][];
}

/**
 * Trains a ranker by gradient boosting on the softmax over each page's candidates and “none of them” (the listwise
 * loss of Cao et al. 2007, second-order leaves as in XGBoost, Chen and Guestrin 2016). Deterministic.
 */
export function growTrees(
  names: readonly string[],
  examples: readonly Example[],
  options: Partial<Growth> = {},
): Ranker {
  const growth = { ...GROWTH, ...options };
  const table = readTable(names.length, examples);
  const scores = new Float64Array(table.rows);
  const trees: Tree[] = [];
  const random = seededRandom(7);
  for (let round = 0; round < growth.trees; round++) {
    const { gradients, weights } = derivatives(examples, scores);
    const asked = names.flatMap((_, feature) => (random() < growth.featureShare ? [feature] : []));
    const tree = growTree(table, asked, gradients, weights, growth);
    trees.push(tree);
    let row = 0;
    for (const { candidates } of examples)
      for (const features of candidates) scores[row++]! += adviceOf(tree, features);
  }
  return { features: [...names], forest: toForest(trees) };
}

function toForest(trees: readonly Tree[]): Forest {
  const nodes = { feature: [] as number[], threshold: [] as number[], left: [] as number[], right: [] as number[] };
  const leaves: number[] = [];
  const add = ({ split, at }: Tree, i: number): number => {
    if (split[i]! < 0) return ~(leaves.push(at[i]!) - 1);
    const node = nodes.feature.push(split[i]!) - 1;
    nodes.threshold.push(at[i]!);
    nodes.left[node] = add({ split, at }, 2 * i + 1);
    nodes.right[node] = add({ split, at }, 2 * i + 2);
    return node;
  };
  return {
    base: 0,
    roots: Int32Array.from(trees, (tree) => add(tree, 0)),
    feature: Uint16Array.from(nodes.feature),
    threshold: Float64Array.from(nodes.threshold),
    left: Int32Array.from(nodes.left),
    right: Int32Array.from(nodes.right),
    leaf: Float64Array.from(leaves),
  };
}

/** What a tree says of a candidate. */
function adviceOf({ split, at }: Tree, features: Features): number {
  let node = 0;
  while (split[node]! >= 0) node = 2 * node + (features[split[node]!]! <= at[node]! ? 1 : 2);
  return at[node]!;
}

/** First and second derivatives of the loss by each candidate's score. */
function derivatives(
  examples: readonly Example[],
  scores: Float64Array,
): { gradients: Float64Array; weights: Float64Array } {
  const gradients = new Float64Array(scores.length);
  const weights = new Float64Array(scores.length);
  let first = 0;
  for (const { candidates, right, weight = 1 } of examples) {
    const shares = softmaxWithNone([...scores.subarray(first, first + candidates.length)]);
    const sum = shares.reduce((total, share, i) => total + (right[i] ? share : 0), 0);
    shares.forEach((share, i) => {
      gradients[first + i] = weight * (share - (right[i] ? share / sum : 0));
      weights[first + i] = weight * Math.max(share * (1 - share), 1e-6);
    });
    first += candidates.length;
  }
  return { gradients, weights };
}

function growTree(
  table: Table,
  asked: readonly number[],
  gradients: Float64Array,
  weights: Float64Array,
  growth: Growth,
): Tree {
  const tree: Tree = { split: [], at: [] };
  const grow = (node: number, rows: Uint32Array, depth: number): void => {
    const best = depth < growth.depth ? bestSplit(table, asked, rows, gradients, weights, growth) : undefined;
    if (!best) {
      const gradient = rows.reduce((sum, row) => sum + (gradients[row] ?? 0), 0);
      const weight = rows.reduce((sum, row) => sum + (weights[row] ?? 0), 0);
      tree.split[node] = -1;
      tree.at[node] = round((-growth.rate * gradient) / (weight + growth.caution));
      return;
    }
    tree.split[node] = best.feature;
    tree.at[node] = table.bounds[best.feature]?.[best.bin] ?? 0;
    const goesLeft = (row: number) => (table.bins[row * table.width + best.feature] ?? 0) <= best.bin;
    grow(2 * node + 1, rows.filter(goesLeft), depth + 1);
    grow(
      2 * node + 2,
      rows.filter((row) => !goesLeft(row)),
      depth + 1,
    );
  };
  grow(
    0,
    Uint32Array.from({ length: table.rows }, (_, row) => row).filter((row) => (weights[row] ?? 0) > NEGLIGIBLE),
    0,
  );
  for (let node = 0; node < tree.split.length; node++) {
    tree.split[node] ??= -1;
    tree.at[node] ??= 0;
  }
  return tree;
}

/** The split that lowers the loss most, if one does. */
function bestSplit(
  table: Table,
  asked: readonly number[],
  rows: Uint32Array,
  gradients: Float64Array,
  weights: Float64Array,
  growth: Growth,
): { feature: number; bin: number } | undefined {
  const { width } = table;
  const gradientOf = new Float64Array(width * BINS);
  const weightOf = new Float64Array(width * BINS);
  let gradient = 0;
  let weight = 0;
  for (const row of rows) {
    const g = gradients[row] ?? 0;
    const w = weights[row] ?? 0;
    gradient += g;
    weight += w;
    for (const feature of asked) {
      const cell = feature * BINS + (table.bins[row * width + feature] ?? 0);
      gradientOf[cell] = (gradientOf[cell] ?? 0) + g;
      weightOf[cell] = (weightOf[cell] ?? 0) + w;
    }
  }
  const gain = (g: number, w: number) => (g * g) / (w + growth.caution);
  const whole = gain(gradient, weight);
  let best: { feature: number; bin: number } | undefined;
  let most = 1e-6;
  for (const feature of asked) {
    let g = 0;
    let w = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      g += gradientOf[feature * BINS + bin] ?? 0;
      w += weightOf[feature * BINS + bin] ?? 0;
      if (w < growth.leastWeight || weight - w < growth.leastWeight) continue;
      const gained = gain(g, w) + gain(gradient - g, weight - w) - whole;
      if (gained > most) {
        most = gained;
        best = { feature, bin };
      }
    }
  }
  return best;
}

function readTable(width: number, examples: readonly Example[]): Table {
  const all = examples.flatMap(({ candidates }) => candidates);
  const bounds = Array.from({ length: width }, (_, feature) =>
    binBounds(all.map((features) => features[feature] ?? 0)),
  );
  const bins = new Uint8Array(all.length * width);
  all.forEach((features, row) => {
    for (let feature = 0; feature < width; feature++)
      bins[row * width + feature] = binOf(features[feature] ?? 0, bounds[feature] ?? []);
  });
  return { rows: all.length, width, bins, bounds };
}

/** Bounds between the values: each where there are few, quantiles where there are many. */
function binBounds(values: readonly number[]): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length <= BINS) return distinct.slice(0, -1);
  const sorted = Float64Array.from(values).sort();
  const quantiles = Array.from(
    { length: BINS - 1 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / BINS)] ?? 0,
  );
  return [...new Set(quantiles)];
}

/** The first bin whose bound is not below the value. */
function binOf(value: number, bounds: readonly number[]): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > bounds[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Four decimals keep the model file small. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
