import { expect, test } from 'vitest';
import { packForest, unpackForest } from './packed-forest.ts';
import type { Forest } from './trees.ts';

/** Two trees: a root with two leaves, and a single leaf. */
const forest: Forest = {
  base: 0.5,
  roots: Int32Array.of(0, ~2),
  feature: Uint16Array.of(300),
  threshold: Float64Array.of(0.25),
  left: Int32Array.of(~0),
  right: Int32Array.of(~1),
  leaf: Float64Array.of(-1, 2, 0.5),
};

test.each([
  ['32 bits are enough for', forest],
  ['need 64 bits', { ...forest, threshold: Float64Array.of(0.1), leaf: Float64Array.of(0.1, 0.2, 1e-9) }],
  [
    'make up no tree',
    {
      ...forest,
      roots: Int32Array.of(),
      feature: Uint16Array.of(),
      threshold: Float64Array.of(),
      left: Int32Array.of(),
      right: Int32Array.of(),
      leaf: Float64Array.of(),
    },
  ],
])('unpacks what it packed where the numbers %s', (_, original) => {
  expect(unpackForest(JSON.parse(JSON.stringify(packForest(original))) as ReturnType<typeof packForest>)).toEqual(
    original,
  );
});

test('refuses a forest with more nodes than it can number', () => {
  const roots = new Int32Array(40_000).map((_, tree) => ~tree);
  expect(() => packForest({ ...forest, roots })).toThrow('too large');
});
