import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectArticleLines } from './predict.ts';

const select = (probabilities: number[], words = probabilities.map(() => 10)) =>
  selectArticleLines(Float32Array.from(probabilities), Float32Array.from(words));

test('keeps what is probable among certain lines and drops the others', () => {
  expect(select([0.01, 0.95, 0.6, 0.97, 0.4, 0.02])).toEqual([false, true, true, true, false, false]);
});

test('keeps a doubtful line where all are doubtful', () => {
  expect(select([0.01, 0.4, 0.45, 0.02])).toEqual([false, true, true, false]);
});

test('keeps nothing of a page without an article', () => {
  expect(select([0.01, 0.1, 0.05])).toEqual([false, false, false]);
  expect(select([])).toEqual([]);
});

test('never drops a line that is more probable than one it keeps', () => {
  const lines = fc.array(fc.record({ probability: fc.float({ min: 0, max: 1, noNaN: true }), words: fc.nat(80) }));
  fc.assert(
    fc.property(lines, (all) => {
      const isKept = select(
        all.map(({ probability }) => probability),
        all.map(({ words }) => words),
      );
      const least = Math.min(1, ...all.filter((_, line) => isKept[line]).map(({ probability }) => probability));
      expect(all.some(({ probability }, line) => !isKept[line] && probability > least)).toBe(false);
    }),
  );
});
