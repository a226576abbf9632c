import { EVIDENCE } from './confidence-features.ts';
import type { NameType } from '../crf/tags.ts';

/** For each type, how much each kind of evidence counts: a logistic regression's weights, in the order of `EVIDENCE`. */
export type Assessment = Partial<Record<NameType, readonly number[]>>;

const PLAIN = EVIDENCE.map((kind) => (kind === 'probability' ? 1 : 0));

/** The probability of a name by all its evidence; as the model has it where `weights` are missing or empty. */
export function assess(evidence: readonly number[], weights: readonly number[] = []): number {
  const counted = weights.length > 0 ? weights : PLAIN;
  const sum = evidence.reduce((total, value, kind) => total + value * counted[kind]!, 0);
  return 1 / (1 + Math.exp(-sum));
}
