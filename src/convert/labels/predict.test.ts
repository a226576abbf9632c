import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectArticleLines } from './predict.ts';

const decode = (chances: number[], words = chances.map(() => 10)) =>
  selectArticleLines(Float32Array.from(chances), Float32Array.from(words));

test('keeps what is likely among certain lines and drops what is not', () => {
  expect(decode([0.01, 0.95, 0.6, 0.97, 0.4, 0.02])).toEqual([false, true, true, true, false, false]);
});

test('keeps a doubtful line where all are doubtful', () => {
  expect(decode([0.01, 0.4, 0.45, 0.02])).toEqual([false, true, true, false]);
});

test('keeps nothing of a page without an article', () => {
  expect(decode([0.01, 0.1, 0.05])).toEqual([false, false, false]);
  expect(decode([])).toEqual([]);
});

test('never drops a line that is likelier than one it keeps', () => {
  const lines = fc.array(fc.record({ chance: fc.float({ min: 0, max: 1, noNaN: true }), words: fc.nat(80) }));
  fc.assert(
    fc.property(lines, (all) => {
      const keep = decode(
        all.map(({ chance }) => chance),
        all.map(({ words }) => words),
      );
      const least = Math.min(1, ...all.filter((_, at) => keep[at]).map(({ chance }) => chance));
      expect(all.some(({ chance }, at) => !keep[at] && chance > least)).toBe(false);
    }),
  );
});
