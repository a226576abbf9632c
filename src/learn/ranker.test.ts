import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRanker, rank, softmaxWithNone, unpackRanker, type Ranker } from './ranker.ts';

/** One tree: -1 up to 0.5 in the second feature, 2 above. */
const ranker: Ranker = {
  features: ['length', 'position'],
  forest: {
    base: 0,
    roots: Int32Array.of(0),
    feature: Uint16Array.of(1),
    threshold: Float64Array.of(0.5),
    left: Int32Array.of(~0),
    right: Int32Array.of(~1),
    leaf: Float64Array.of(-1, 2),
  },
};

test('candidates are ranked by the scores of their trees', () => {
  const candidates = [[9, 0.5], [9, 0.6], [9, 1]]; // prettier-ignore
  expect(rank(ranker, candidates)).toEqual(softmaxWithNone([-1, 2, 2]));
  const { forest } = ranker;
  const twice = { ...ranker, forest: { ...forest, roots: Int32Array.of(0, 0) } };
  expect(rank(twice, candidates)).toEqual(softmaxWithNone([-2, 4, 4]));
});

test('probabilities leave a share for none of the candidates, for any scores', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true })), (scores) => {
      const shares = softmaxWithNone(scores);
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('a single candidate with a score of 0 gets one half', () => {
  const { forest } = ranker;
  expect(rank({ ...ranker, forest: { ...forest, roots: Int32Array.of() } }, [[9, 1]])).toEqual([0.5]);
});

test('nothing is ranked where there is no candidate', () => {
  expect(rank(ranker, [])).toEqual([]);
});

test('a ranker is unpacked unchanged', () => {
  expect(unpackRanker(JSON.parse(JSON.stringify(packRanker(ranker))) as ReturnType<typeof packRanker>)).toEqual(ranker);
});
