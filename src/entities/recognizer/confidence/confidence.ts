import type { NameType } from '../crf/tags.ts';
import { CONFIDENCE_FEATURES } from './confidence-features.ts';

/**
 * How a name's confidence is computed: a logistic regression over its features gives a probability, and a table, fitted
 * by isotonic regression (Zadrozny and Elkan 2002), maps it to the share of such names that are right.
 */
export interface ConfidenceModel {
  /** By type: the weights of the regression, in the order of `CONFIDENCE_FEATURES`. */
  weights: Partial<Record<NameType, readonly number[]>>;
  /** By type: the share of names that are right at evenly spaced values of `calibrationPosition`, from 0 to 1. */
  shares: Partial<Record<NameType, readonly number[]>>;
}

const CRF_PROBABILITY_ONLY = CONFIDENCE_FEATURES.map((feature) => (feature === 'probability' ? 1 : 0));

/** Returns the confidence of a name of a type, 0 to 1. */
export function confidenceOf(
  features: readonly number[],
  type: NameType,
  { weights, shares }: ConfidenceModel,
): number {
  return calibrate(regress(features, weights[type]), shares[type]);
}

/** Returns the regression's probability; without weights, that of the CRF. */
export function regress(features: readonly number[], weights: readonly number[] = []): number {
  const used = weights.length > 0 ? weights : CRF_PROBABILITY_ONLY;
  const sum = features.reduce((total, value, index) => total + value * used[index]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The range of logarithms of odds that `shares` cover. */
const MIN_LOG_ODDS = -3;
const MAX_LOG_ODDS = 7;

/** Returns the position of a probability on the scale of log odds, 0 to 1: 0.99 and 0.999 are as far apart as 0.9 and 0.99. */
export function calibrationPosition(probability: number): number {
  const logOdds = Math.log((probability + 1e-6) / (1 - probability + 1e-6));
  return (Math.min(MAX_LOG_ODDS, Math.max(MIN_LOG_ODDS, logOdds)) - MIN_LOG_ODDS) / (MAX_LOG_ODDS - MIN_LOG_ODDS);
}

/** Returns the share of names of this probability that are right, interpolated linearly. */
function calibrate(probability: number, shares: readonly number[] = []): number {
  if (shares.length === 0) return probability;
  const position = calibrationPosition(probability) * (shares.length - 1);
  const below = Math.min(Math.floor(position), shares.length - 2);
  return shares[below]! + (position - below) * (shares[below + 1]! - shares[below]!);
}
