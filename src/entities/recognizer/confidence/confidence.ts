import type { NameType } from '../crf/tags.ts';

/** For each type, the share of names that are right at evenly spaced points of `certainty`, from 0 to 1. */
export type Calibration = Partial<Record<NameType, readonly number[]>>;

const LEAST = -3;
const MOST = 7;

/** A probability from 0 to 1 by its odds, so that 0.99 and 0.999 lie as far apart as 0.9 and 0.99. */
export function certainty(probability: number): number {
  const logOdds = Math.log((probability + 1e-6) / (1 - probability + 1e-6));
  return (Math.min(MOST, Math.max(LEAST, logOdds)) - LEAST) / (MOST - LEAST);
}

/** The share of names that are right, of those the model holds to be this probable: in a straight line between points. */
export function confidence(probability: number, shares: readonly number[] = []): number {
  if (shares.length === 0) return probability;
  const position = certainty(probability) * (shares.length - 1);
  const below = Math.min(Math.floor(position), shares.length - 2);
  return shares[below]! + (position - below) * (shares[below + 1]! - shares[below]!);
}
