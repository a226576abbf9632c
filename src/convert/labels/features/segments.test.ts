import fc from 'fast-check';
import { expect, test } from 'vitest';
import { densestRun, running } from './segments.ts';

const values = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 25 }).map((all) => Float32Array.from(all));

test('no stretch has a greater sum than the densest', () => {
  fc.assert(
    fc.property(values, (all) => {
      const sums = running(all);
      const { start, end } = densestRun(all);
      const best = sums[end]! - sums[start]!;
      for (let from = 0; from <= all.length; from++)
        for (let to = from; to <= all.length; to++) expect(sums[to]! - sums[from]!).toBeLessThanOrEqual(best);
    }),
  );
});

test('there is none where nothing is above 0', () => {
  expect(densestRun(Float32Array.of(-1, 0, -2))).toEqual({ start: 0, end: 0 });
});
