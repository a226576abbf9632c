import { expect, test } from 'vitest';
import { scoreEveryRow, scoreRowsWithCheckpoints } from './trees.ts';

/** Two trees; each adds 1 if its feature is above 0 and subtracts 1 if not. */
const forest = {
  base: 0.5,
  roots: Int32Array.of(0, 1),
  feature: Uint16Array.of(0, 1),
  threshold: Float64Array.of(0, 0),
  left: Int32Array.of(~0, ~2),
  right: Int32Array.of(~1, ~3),
  leaf: Float64Array.of(-1, 1, -1, 1),
};
const values = Float32Array.of(-1, 1, 1, 1, 1, -1);

test.each([values, Float64Array.from(values)])('every tree adds to the score of every row', (matrix) => {
  expect([...scoreEveryRow(forest, matrix, 2)]).toEqual([0.5, 2.5, 0.5]);
});

test('a row goes left where its feature equals the threshold, and exactly so', () => {
  const third = { ...forest, threshold: Float64Array.of(1 / 3, 0) };
  expect([...scoreEveryRow(third, Float64Array.of(1 / 3, 0, 1 / 3 + 1e-15, 0), 2)]).toEqual([-1.5, 0.5]);
});

test('a tree may be a single leaf', () => {
  expect([...scoreEveryRow({ ...forest, roots: Int32Array.of(~1, 1) }, values, 2)]).toEqual([2.5, 2.5, 0.5]);
});

test('a row with too low a score at a checkpoint gets an estimate of what the remaining trees add', () => {
  const checkpoints = [{ trees: 1, minScore: 0, remainder: -3 }];
  expect([...scoreRowsWithCheckpoints(forest, checkpoints, values, 2, Int32Array.of(2, 0))]).toEqual([0.5, -3.5]);
});

test('checkpoints after the last tree are ignored', () => {
  const checkpoints = [{ trees: 9, minScore: 9, remainder: -3 }];
  expect(scoreRowsWithCheckpoints(forest, checkpoints, values, 2, Int32Array.of(1))).toEqual(
    scoreEveryRow(forest, values, 2).slice(1, 2),
  );
});
