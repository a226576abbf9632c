import type { Objective } from './boost.ts';

/** Rows to learn a probability from. */
export interface WeightedTargets {
  /** By row, from 0 to 1. */
  targets: Float32Array;
  /** How much each row counts; rows with 0 are left out. */
  importance: Float32Array;
}

/** How much more often a row is drawn for each unit of its error. */
const DRAWS_BY_ERROR = 1.2;

/**
 * The logistic loss; scores are log odds. Each tree is grown from a sample of the rows: the probability that a row is
 * drawn rises from `rowShare` with its error, and rows that are drawn rarely count for more, so that the sums over all
 * rows stay the same (minimal variance sampling, Ibragimov and Gusev 2019).
 */
export function logisticObjective({ targets, importance }: WeightedTargets, rowShare: number): Objective {
  const base = logOddsOfMean(targets, importance);
  const scores = new Float32Array(targets.length).fill(base);
  const rows = Int32Array.from(importance.keys()).filter((row) => importance[row]! > 0);
  const gradients = new Float32Array(targets.length);
  const weights = new Float32Array(targets.length);
  const drawRows = (random: () => number) =>
    rows.filter((row) => {
      const probability = 1 / (1 + Math.exp(-scores[row]!));
      const error = probability - targets[row]!;
      const drawn = Math.min(1, rowShare + DRAWS_BY_ERROR * Math.abs(error));
      gradients[row] = (error * importance[row]!) / drawn;
      weights[row] = (Math.max(1e-6, probability * (1 - probability)) * importance[row]!) / drawn;
      return random() < drawn;
    });
  return { base, scores, rows, derivatives: (random) => ({ rows: drawRows(random), gradients, weights }) };
}

function logOddsOfMean(targets: Float32Array, importance: Float32Array): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < targets.length; row++) {
    sum += targets[row]! * importance[row]!;
    total += importance[row]!;
  }
  const mean = Math.min(0.999, Math.max(0.001, sum / (total || 1)));
  return Math.fround(Math.log(mean / (1 - mean)));
}
