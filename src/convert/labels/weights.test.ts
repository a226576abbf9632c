import { expect, test } from 'vitest';
import { packWeights, unpackWeights, type PackedWeights, type Weights } from './weights.ts';

const forest = {
  base: -1.5,
  roots: Int32Array.of(0, -2),
  feature: Uint16Array.of(3, 200),
  threshold: Float64Array.of(0.25, -7.5),
  left: Int32Array.of(1, -1),
  right: Int32Array.of(-3, -4),
  leaf: Float64Array.of(0.5, -0.125, 3, 4),
};

test('forests are unpacked unchanged, a lexicon within a 127th of its largest weight', () => {
  const weights: Weights = {
    lexicon: { bias: 0.25, weights: Float32Array.of(0, 1.27, -0.5, 0.004) },
    first: forest,
    second: { ...forest, base: 2 },
  };
  const unpacked = unpackWeights(JSON.parse(JSON.stringify(packWeights(weights))) as PackedWeights);
  expect(unpacked.first).toEqual(weights.first);
  expect(unpacked.second).toEqual(weights.second);
  expect(unpacked.lexicon.bias).toBe(0.25);
  unpacked.lexicon.weights.forEach((value, i) => expect(value).toBeCloseTo(weights.lexicon.weights[i]!, 2));
});
