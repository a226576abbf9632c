import type { EntityId } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';

/** An entity that stands beside another more often than chance would have it. */
export interface Companion {
  id: EntityId;
  /** Paragraphs, or whatever was given, that name both. */
  together: number;
  /** The log-likelihood ratio G²: how strongly the texts speak against chance. */
  evidence: number;
}

export interface AppearsWithOptions {
  /** Companions given for each. */
  most?: number;
  /** The least evidence; by default that which chance alone gives once in twenty (chi-squared, one degree of freedom). */
  least?: number;
}

const ONE_IN_TWENTY = 3.84;
/** A list of more names than that says nothing about any two of them, and would cost their square. */
const LONGEST = 60;

/**
 * What each entity appears with, by weight of evidence: Dunning, "Accurate Methods for the Statistics of Surprise and
 * Coincidence" (1993), which holds for rare names too. Each of `contexts` is what one paragraph, or article, names.
 */
export function appearsWith(
  contexts: readonly Iterable<EntityId>[],
  { most = 8, least = ONE_IN_TWENTY }: AppearsWithOptions = {},
): Map<EntityId, Companion[]> {
  const { alone, together } = countPairs(contexts);
  const entries = [...together].map(([id, others]): [EntityId, Companion[]] => {
    const own = alone.get(id) ?? 0;
    const companions = [...others]
      .map(([other, both]) => ({
        id: other,
        together: both,
        evidence: logLikelihoodRatio(both, own, alone.get(other) ?? 0, contexts.length),
      }))
      .filter(({ evidence }) => evidence >= least)
      .sort((a, b) => b.evidence - a.evidence || b.together - a.together || compareText(a.id, b.id));
    return [id, companions.slice(0, most)];
  });
  return new Map(entries.filter(([, companions]) => companions.length > 0));
}

interface Counts {
  /** Contexts that name an entity. */
  alone: Map<EntityId, number>;
  /** Contexts that name an entity and another. */
  together: Map<EntityId, Map<EntityId, number>>;
}

function countPairs(contexts: readonly Iterable<EntityId>[]): Counts {
  const alone: Counts['alone'] = new Map();
  const together: Counts['together'] = new Map();
  for (const context of contexts) {
    const ids = new Set(context);
    for (const id of ids) alone.set(id, (alone.get(id) ?? 0) + 1);
    if (ids.size > LONGEST) continue;
    for (const id of ids) {
      const others = together.get(id) ?? new Map<EntityId, number>();
      for (const other of ids) if (other !== id) others.set(other, (others.get(other) ?? 0) + 1);
      together.set(id, others);
    }
  }
  return { alone, together };
}

/**
 * G² of the two-by-two table of `total` contexts of which `one` name the one, `other` the other and `both` both;
 * 0 where they meet less often than by chance.
 */
export function logLikelihoodRatio(both: number, one: number, other: number, total: number): number {
  if (both * total <= one * other) return 0;
  const cells = [both, one - both, other - both, total - one - other + both];
  const margins = [one * other, one * (total - other), other * (total - one), (total - one) * (total - other)];
  const terms = cells.map((cell, i) => (cell === 0 ? 0 : cell * Math.log((cell * total) / (margins[i] ?? 1))));
  return 2 * terms.reduce((sum, term) => sum + term, 0);
}
