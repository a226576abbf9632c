import { describe, expect, it } from 'vitest';
import { rank } from '../../src/learn/ranker.ts';
import type { RankedExample } from '../trees/listwise-objective.ts';
import { trainRanker } from './train-ranker.ts';

/** On each page the candidate with the greatest first feature is right, but for those below 5: there none is. */
const EXAMPLES: RankedExample[] = Array.from({ length: 60 }, (_, page) => {
  const values = Array.from({ length: 5 }, (_, i) => (page * 7 + i * 13) % 20);
  const top = Math.max(...values.filter((value) => value % 2 === page % 2), -1);
  return {
    candidates: values.map((value, i) => [value, i]),
    right: values.map((value) => value === top && value >= 15),
  };
});

const GROWTH = { trees: 30, rate: 0.12, minWeight: 0.1, shrinkage: 1, featureShare: 0.9 };

describe('trainRanker', () => {
  const model = trainRanker(['value', 'place'], EXAMPLES, GROWTH);

  it('learns which candidate is right, and that none may be', () => {
    const [low = 1, high = 0] = rank(model, [[2, 0], [19, 1]]); // prettier-ignore
    expect(high).toBeGreaterThan(0.3);
    expect(low).toBeLessThan(0.05);
    expect(rank(model, [[2, 0]])[0]).toBeLessThan(0.2);
  });

  it('gives the same trees each time', () => {
    expect(trainRanker(['value', 'place'], EXAMPLES, GROWTH)).toEqual(model);
  });

  it('learns no more from an example than it weighs', () => {
    const wrong = EXAMPLES.map(({ candidates, right }) => ({ candidates, right: right.map((is) => !is) }));
    const lowWith = (weight: number) => {
      const all = [...EXAMPLES, ...wrong.map((one) => ({ ...one, weight }))];
      return rank(trainRanker(['value', 'place'], all, GROWTH), [[2, 0], [19, 1]])[0]!; // prettier-ignore
    };
    expect(lowWith(0.01)).toBeLessThan(lowWith(1) / 2);
  });

  it('learns nothing from nothing', () => {
    expect(rank(trainRanker(['value'], []), [[1]])).toEqual([0.5]);
  });
});
