import fc from 'fast-check';
import { expect, test } from 'vitest';
import { risingShares } from './isotonic-regression.ts';

test('guesses as often right as they claim keep what they claim', () => {
  const outcomes = Array.from({ length: 10_000 }, (_, at) => ({
    probability: (at % 100) / 100,
    right: (at * 7) % 100 < at % 100 ? 1 : 0,
  }));
  const shares = risingShares(outcomes, 4);
  for (const [step, share] of shares.entries()) expect(Math.abs(share - step / 4)).toBeLessThan(0.1);
});

test('guesses that claim too much are told so', () => {
  const outcomes = Array.from({ length: 1_000 }, (_, at) => ({
    probability: 0.9 + (at % 10) / 100,
    right: Math.floor(at / 10) % 2,
  }));
  expect(risingShares(outcomes, 10)[9]).toBeCloseTo(0.5, 1);
});

test('shares never fall, and stay between 0 and 1', () => {
  const outcome = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.constantFrom(0, 1) });
  fc.assert(
    fc.property(fc.array(outcome, { minLength: 1, maxLength: 400 }), (outcomes) => {
      const shares = risingShares(outcomes, 20);
      for (const [step, share] of shares.entries()) {
        expect(share).toBeGreaterThanOrEqual(step === 0 ? 0 : shares[step - 1]!);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});
