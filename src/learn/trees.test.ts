import { expect, test } from 'vitest';
import { forestOdds, stagedOdds } from './trees.ts';

/** Two trees that each add 1 where a feature is above 0 and take 1 away where not. */
const forest = {
  base: 0.5,
  roots: Int32Array.of(0, 1),
  feature: Uint16Array.of(0, 1),
  threshold: Float32Array.of(0, 0),
  left: Int32Array.of(~0, ~2),
  right: Int32Array.of(~1, ~3),
  leaf: Float32Array.of(-1, 1, -1, 1),
};
const values = Float32Array.of(-1, 1, 1, 1, 1, -1);

test('every tree speaks of every row', () => {
  expect([...forestOdds(forest, values, 2)]).toEqual([0.5, 2.5, 0.5]);
});

test('a row that has fallen too low at a stage gets what the other trees add on average', () => {
  const stages = [{ trees: 1, least: 0, rest: -3 }];
  expect([...stagedOdds(forest, stages, values, 2, Int32Array.of(2, 0))]).toEqual([0.5, -3.5]);
});

test('stages that a small forest has no trees for are passed over', () => {
  const stages = [{ trees: 9, least: 9, rest: -3 }];
  expect(stagedOdds(forest, stages, values, 2, Int32Array.of(1))).toEqual(forestOdds(forest, values, 2).slice(1, 2));
});
