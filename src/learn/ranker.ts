import { packForest, unpackForest, type PackedForest } from './packed-forest.ts';
import { scoreEveryRow, type Forest } from './trees.ts';

/** The features of a candidate, in the order of the ranker's `features`. */
export type Features = ArrayLike<number>;

/** Boosted trees that rank the candidates of a page against each other. */
export interface Ranker {
  features: readonly string[];
  forest: Forest;
}

/** A ranker as JSON. */
export interface PackedRanker {
  features: string[];
  forest: PackedForest;
}

export function packRanker({ features, forest }: Ranker): PackedRanker {
  return { features: [...features], forest: packForest(forest) };
}

export function unpackRanker({ features, forest }: PackedRanker): Ranker {
  return { features, forest: unpackForest(forest) };
}

/**
 * Returns for each candidate the probability that it is the right one. They add up to less than 1: the remainder is the
 * probability that no candidate is right.
 */
export function rank({ features, forest }: Ranker, candidates: readonly Features[]): number[] {
  const width = features.length;
  const values = new Float64Array(candidates.length * width);
  candidates.forEach((candidate, row) => values.set(candidate, row * width));
  return softmaxWithNone([...scoreEveryRow(forest, values, width)]);
}

/** Returns the softmax of the scores and of a further score of 0, for “none of them”, whose share is left out. */
export function softmaxWithNone(scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores);
  const weights = scores.map((score) => Math.exp(score - top));
  const sum = weights.reduce((total, weight) => total + weight, Math.exp(-top));
  return weights.map((weight) => weight / sum);
}

/** Limits the value of a feature to the range from `-limit` to `limit`. */
export function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
