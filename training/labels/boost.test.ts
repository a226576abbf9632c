import { expect, test } from 'vitest';
import { scoreEveryRow } from '../../src/learn/trees.ts';
import { binFeatures } from './bins.ts';
import { boost, type BoostOptions } from './boost.ts';
import { seededRandom } from '../../src/text/random.ts';

const WIDTH = 3;
const ROWS = 400;
const options: BoostOptions = {
  trees: 30,
  leaves: 6,
  rate: 0.3,
  leastWeight: 0.5,
  shrinkage: 1,
  rowShare: 0.3,
  featureShare: 0.8,
  seed: 3,
};

/** Rows of three numbers; the target is whether exactly one of the first two is above a half. */
function examples() {
  const random = seededRandom(42);
  const values = Float32Array.from({ length: ROWS * WIDTH }, random);
  const targets = new Float32Array(ROWS);
  for (let row = 0; row < ROWS; row++)
    targets[row] = values[row * WIDTH]! > 0.5 !== values[row * WIDTH + 1]! > 0.5 ? 1 : 0;
  return { values, targets, importance: new Float32Array(ROWS).fill(1) };
}

test('learns what no single feature tells', () => {
  const { values, targets, importance } = examples();
  const forest = boost(binFeatures(values, WIDTH, 0, WIDTH), { targets, importance }, options);
  const odds = scoreEveryRow(forest, values, WIDTH);
  const right = targets.filter((target, row) => odds[row]! > 0 === (target === 1));
  expect(right.length / ROWS).toBeGreaterThan(0.95);
});

test('the trees say of raw values what the trainer saw in bins', () => {
  const { values, targets, importance } = examples();
  const binned = binFeatures(values, WIDTH, 0, WIDTH);
  const forest = boost(
    binned,
    { targets, importance },
    { ...options, trees: 1, rate: 1, rowShare: 1, featureShare: 1 },
  );
  const byLeaf = new Map<number, number[]>();
  const odds = scoreEveryRow(forest, values, WIDTH);
  for (let row = 0; row < ROWS; row++) {
    const score = odds[row]! - forest.base;
    byLeaf.set(score, [...(byLeaf.get(score) ?? []), targets[row]!]);
  }
  const chance = 1 / (1 + Math.exp(-forest.base));
  for (const [score, own] of byLeaf) {
    const gradient = own.reduce((sum, target) => sum + chance - target, 0);
    expect(score).toBeCloseTo(-gradient / (own.length * chance * (1 - chance) + options.shrinkage), 3);
  }
});

test('the same examples make the same trees', () => {
  const { values, targets, importance } = examples();
  const grow = () => boost(binFeatures(values, WIDTH, 0, WIDTH), { targets, importance }, options);
  expect(grow()).toEqual(grow());
});

test('rows of no importance teach nothing', () => {
  const { values, targets, importance } = examples();
  const spoilt = targets.map((target, row) => (row % 2 ? 1 - target : target));
  const even = importance.map((_, row) => (row % 2 ? 0 : 1));
  const binned = binFeatures(values, WIDTH, 0, WIDTH);
  expect(boost(binned, { targets: spoilt, importance: even }, options)).toEqual(
    boost(binned, { targets, importance: even }, options),
  );
});
