import { expect, test } from 'vitest';
import { scoreEveryRow } from '../../src/learn/trees.ts';
import { seededRandom } from '../../src/text/random.ts';
import { binColumn, quantileEdges, type BinnedMatrix } from './bins.ts';
import { boost, type BoostOptions } from './boost.ts';
import { logisticObjective } from './logistic-objective.ts';

const WIDTH = 3;
const ROWS = 400;
const ROW_SHARE = 0.3;
const options: BoostOptions = {
  trees: 30,
  maxLeaves: 6,
  minWeight: 0.5,
  shrinkage: 1,
  histograms: 'subtract',
  rate: 0.3,
  featureShare: 0.8,
  seed: 3,
};

/** Rows of three numbers; the target is whether exactly one of the first two is above a half. */
const values = Float32Array.from({ length: ROWS * WIDTH }, seededRandom(42));
const targets = Float32Array.from({ length: ROWS }, (_, row) =>
  values[row * WIDTH]! > 0.5 !== values[row * WIDTH + 1]! > 0.5 ? 1 : 0,
);
const importance = new Float32Array(ROWS).fill(1);
const matrix = binValues();

function binValues(): BinnedMatrix {
  const features = [...Array(WIDTH).keys()];
  const valueOf = (feature: number) => (row: number) => values[row * WIDTH + feature]!;
  const edges = features.map((feature) =>
    quantileEdges(Float64Array.from(targets.keys(), valueOf(feature)).sort(), 64),
  );
  return { rows: ROWS, edges, columns: features.map((feature) => binColumn(ROWS, valueOf(feature), edges[feature]!)) };
}

const train = (changes: Partial<BoostOptions> = {}, examples = { targets, importance }, rowShare = ROW_SHARE) =>
  boost(matrix, logisticObjective(examples, rowShare), { ...options, ...changes });

test.each(['subtract', 'count'] as const)('learns what no single feature shows (histograms: %s)', (histograms) => {
  const scores = scoreEveryRow(train({ histograms }), values, WIDTH);
  const right = targets.filter((target, row) => scores[row]! > 0 === (target === 1));
  expect(right.length / ROWS).toBeGreaterThan(0.95);
});

test('a forest scores raw values as it was trained on bins', () => {
  const forest = train({ trees: 1, rate: 1, featureShare: 1 }, undefined, 1);
  const scores = scoreEveryRow(forest, values, WIDTH);
  const probability = 1 / (1 + Math.exp(-forest.base));
  for (const [score, rows] of Map.groupBy(targets.keys(), (row) => scores[row]! - forest.base)) {
    const gradient = rows.reduce((sum, row) => sum + probability - targets[row]!, 0);
    expect(score).toBeCloseTo(-gradient / (rows.length * probability * (1 - probability) + options.shrinkage), 3);
  }
});

test('the same examples make the same forest', () => {
  expect(train()).toEqual(train());
});

test('rows of no importance teach nothing', () => {
  const spoiled = targets.map((target, row) => (row % 2 ? 1 - target : target));
  const even = importance.map((_, row) => (row % 2 ? 0 : 1));
  expect(train({}, { targets: spoiled, importance: even })).toEqual(train({}, { targets, importance: even }));
});

test('no path is longer than the maximal depth, and values are rounded to the decimals', () => {
  const { roots, left, right, leaf } = train({ maxDepth: 2, maxLeaves: 99, decimals: 1 });
  const depthOf = (child: number): number =>
    child < 0 ? 0 : 1 + Math.max(depthOf(left[child]!), depthOf(right[child]!));
  expect(Math.max(...[...roots].map(depthOf))).toBe(2);
  expect(leaf.every((value) => value === Math.round(value * 10) / 10)).toBe(true);
});

test('a tree without features to split by is a single leaf', () => {
  const { roots, leaf } = train({ trees: 1, featureShare: 0 });
  expect([...roots]).toEqual([~0]);
  expect(leaf.every(Number.isFinite)).toBe(true);
});
