import { expect, test } from 'vitest';
import { pack, unpack, type PackedWeights, type Weights } from './weights.ts';

const forest = {
  base: -1.5,
  roots: Int32Array.of(0, -2),
  feature: Uint16Array.of(3, 200),
  threshold: Float32Array.of(0.25, -7.5),
  left: Int32Array.of(1, -1),
  right: Int32Array.of(-3, -4),
  leaf: Float32Array.of(0.5, -0.125, 3, 4),
};

test('trees come back as they were, a lexicon within a 127th of its greatest weight', () => {
  const weights: Weights = {
    lexicon: { bias: 0.25, weights: Float32Array.of(0, 1.27, -0.5, 0.004) },
    first: forest,
    second: { ...forest, base: 2 },
  };
  const back = unpack(JSON.parse(JSON.stringify(pack(weights))) as PackedWeights);
  expect(back.first).toEqual(weights.first);
  expect(back.second).toEqual(weights.second);
  expect(back.lexicon.bias).toBe(0.25);
  back.lexicon.weights.forEach((value, at) => expect(value).toBeCloseTo(weights.lexicon.weights[at]!, 2));
});
