import { expect, test } from 'vitest';
import { assess } from '../../src/entities/recognizer/confidence/assessment.ts';
import { fitAssessment } from './logistic-regression.ts';

test('evidence that goes with being right counts for a name, other evidence hardly', () => {
  const guesses = Array.from({ length: 400 }, (_, at) => ({
    evidence: [1, at % 2, at % 3 === 0 ? 1 : 0],
    right: at % 2 === 1 ? Number(at % 10 !== 1) : Number(at % 10 === 0),
  }));
  const weights = fitAssessment(guesses);
  expect(assess([1, 1, 0], weights)).toBeCloseTo(0.8, 1);
  expect(assess([1, 0, 0], weights)).toBeCloseTo(0.2, 1);
  expect(Math.abs(weights[2]!)).toBeLessThan(0.3);
});
