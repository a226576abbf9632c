import { expect, test } from 'vitest';
import { Lattice } from '../../src/entities/recognizer/crf/lattice.ts';
import { BEGIN, OUTSIDE, TAG_COUNT, UNIT, tagOf } from '../../src/entities/recognizer/crf/tags.ts';
import type { Chain } from './chains.ts';
import { addEmissions, trainCrf } from './train-crf.ts';

const NAME = tagOf(0, UNIT);
const OPTIONS = { epochs: 10, rate: 0.2, dropout: 0.1, decay: 0, seed: 3, rowBits: 4 };

/** Row 1 is the feature of a name, row 2 of other words; row 0 is a feature of all tokens. */
const CHAINS: Chain[] = [
  { rows: [Int32Array.of(0, 1), Int32Array.of(0, 2)], allowed: Uint32Array.of(1 << NAME, 1 << OUTSIDE), weight: 1 },
  { rows: [Int32Array.of(0, 2), Int32Array.of(0, 1)], allowed: Uint32Array.of(1 << OUTSIDE, 1 << NAME), weight: 1 },
  { rows: [Int32Array.of(0, 2)], allowed: Uint32Array.of(1 << OUTSIDE), weight: 1 },
];

function bestTags(transitions: Float32Array, scores: Float32Array, size: number): number[] {
  const lattice = new Lattice(transitions);
  lattice.forwardBackward(scores, size);
  return [...lattice.bestTags(size)];
}

test('learns which features names have', () => {
  const { emissions, transitions } = trainCrf(CHAINS, OPTIONS);
  const scores = new Float32Array(3 * TAG_COUNT);
  for (const [at, row] of [2, 1, 2].entries()) addEmissions(emissions, [0, row], scores, at * TAG_COUNT);
  expect(bestTags(transitions, scores, 3)).toEqual([OUTSIDE, NAME, OUTSIDE]);
});

test('partial labels leave the choice to the other examples', () => {
  const partial = { rows: [Int32Array.of(1)], allowed: Uint32Array.of((1 << OUTSIDE) | (1 << NAME)), weight: 1 };
  const { emissions, transitions } = trainCrf([...CHAINS, partial], OPTIONS);
  const scores = emissions.slice(TAG_COUNT, 2 * TAG_COUNT);
  expect(bestTags(transitions, scores, 1)).toEqual([NAME]);
});

test('the same chains give the same weights', () => {
  expect(trainCrf(CHAINS, OPTIONS)).toEqual(trainCrf(CHAINS, OPTIONS));
});

test('labels that no tagging can satisfy are an error', () => {
  const unfinished = { rows: [Int32Array.of(1)], allowed: Uint32Array.of(1 << tagOf(0, BEGIN)), weight: 1 };
  expect(() => trainCrf([...CHAINS, unfinished], OPTIONS)).toThrow('chain 4: no tagging agrees with its labels');
});
