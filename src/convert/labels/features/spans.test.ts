import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDensestSpan, prefixSums } from './spans.ts';

const values = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 25 }).map((all) => Float32Array.from(all));

test('no span has a greater sum than the densest', () => {
  fc.assert(
    fc.property(values, (all) => {
      const sums = prefixSums(all);
      const { start, end } = findDensestSpan(all);
      const best = sums[end]! - sums[start]!;
      for (let from = 0; from <= all.length; from++)
        for (let to = from; to <= all.length; to++) expect(sums[to]! - sums[from]!).toBeLessThanOrEqual(best);
    }),
  );
});

test('the densest span is empty if no value is above 0', () => {
  expect(findDensestSpan(Float32Array.of(-1, 0, -2))).toEqual({ start: 0, end: 0 });
});
