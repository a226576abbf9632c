import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitIsotonicRegression } from './isotonic-regression.ts';

test('guesses that are right as often as their position says keep it as their share', () => {
  const guesses = Array.from({ length: 10_000 }, (_, at) => ({
    position: (at % 100) / 100,
    isRight: (at * 7) % 100 < at % 100 ? 1 : 0,
  }));
  const shares = fitIsotonicRegression(guesses, 4);
  for (const [step, share] of shares.entries()) expect(Math.abs(share - step / 4)).toBeLessThan(0.1);
});

test('overconfident guesses get a lower share', () => {
  const guesses = Array.from({ length: 1_000 }, (_, at) => ({
    position: 0.9 + (at % 10) / 100,
    isRight: Math.floor(at / 10) % 2,
  }));
  expect(fitIsotonicRegression(guesses, 10)[9]).toBeCloseTo(0.5, 1);
});

test('shares never decrease, and are from 0 to 1', () => {
  const guess = fc.record({ position: fc.double({ min: 0, max: 1, noNaN: true }), isRight: fc.constantFrom(0, 1) });
  fc.assert(
    fc.property(fc.array(guess, { minLength: 1, maxLength: 400 }), (guesses) => {
      const shares = fitIsotonicRegression(guesses, 20);
      for (const [step, share] of shares.entries()) {
        expect(share).toBeGreaterThanOrEqual(step === 0 ? 0 : shares[step - 1]!);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});
