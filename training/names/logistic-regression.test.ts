import { expect, test } from 'vitest';
import { regress } from '../../src/entities/recognizer/confidence/confidence.ts';
import { fitLogisticRegression } from './logistic-regression.ts';

test('a feature that predicts being right gets its weight, another hardly any', () => {
  const guesses = Array.from({ length: 400 }, (_, at) => ({
    features: [1, at % 2, at % 3 === 0 ? 1 : 0],
    isRight: at % 2 === 1 ? Number(at % 10 !== 1) : Number(at % 10 === 0),
  }));
  const weights = fitLogisticRegression(guesses);
  expect(regress([1, 1, 0], weights)).toBeCloseTo(0.8, 1);
  expect(regress([1, 0, 0], weights)).toBeCloseTo(0.2, 1);
  expect(Math.abs(weights[2]!)).toBeLessThan(0.3);
});
