import type { EntityId } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';

/** An entity that is named together with another more often than by chance. */
export interface CoOccurrence {
  id: EntityId;
  /** Contexts that name both. */
  count: number;
  /** The log-likelihood ratio G²: how strongly the texts speak against chance. */
  evidence: number;
}

export interface CoOccurrenceOptions {
  /** Co-occurring entities returned for each at most. */
  max?: number;
  /** Evidence below which an entity is left out; by default what chance alone reaches once in twenty (chi-squared, one degree of freedom). */
  minEvidence?: number;
}

const ONE_IN_TWENTY = 3.84;
/** A list of more names than this says nothing about any two of them, and would cost their square. */
const MAX_ENTITIES_OF_CONTEXT = 60;

/**
 * Ranks what each entity is named together with by weight of evidence: Dunning, "Accurate Methods for the Statistics of
 * Surprise and Coincidence" (1993), which holds for rare names too. Each of `contexts` is what one paragraph, or
 * article, names.
 */
export function findCoOccurrences(
  contexts: readonly Iterable<EntityId>[],
  { max = 8, minEvidence = ONE_IN_TWENTY }: CoOccurrenceOptions = {},
): Map<EntityId, CoOccurrence[]> {
  const { single, paired } = countPairs(contexts);
  const entries = [...paired].map(([id, others]): [EntityId, CoOccurrence[]] => {
    const count = single.get(id) ?? 0;
    const ranked = [...others]
      .map(([other, both]) => ({
        id: other,
        count: both,
        evidence: logLikelihoodRatio(both, count, single.get(other) ?? 0, contexts.length),
      }))
      .filter(({ evidence }) => evidence >= minEvidence)
      .sort((a, b) => b.evidence - a.evidence || b.count - a.count || compareText(a.id, b.id));
    return [id, ranked.slice(0, max)];
  });
  return new Map(entries.filter(([, ranked]) => ranked.length > 0));
}

interface ContextCounts {
  /** Contexts that name an entity. */
  single: Map<EntityId, number>;
  /** Contexts that name an entity and another. */
  paired: Map<EntityId, Map<EntityId, number>>;
}

function countPairs(contexts: readonly Iterable<EntityId>[]): ContextCounts {
  const single: ContextCounts['single'] = new Map();
  const paired: ContextCounts['paired'] = new Map();
  for (const context of contexts) {
    const ids = new Set(context);
    for (const id of ids) single.set(id, (single.get(id) ?? 0) + 1);
    if (ids.size > MAX_ENTITIES_OF_CONTEXT) continue;
    for (const id of ids) {
      const others = paired.get(id) ?? new Map<EntityId, number>();
      for (const other of ids) if (other !== id) others.set(other, (others.get(other) ?? 0) + 1);
      paired.set(id, others);
    }
  }
  return { single, paired };
}

/**
 * Returns G² of the two-by-two table of `total` contexts of which `first` name one entity, `second` the other and `both`
 * both; 0 where they are named together less often than by chance.
 */
export function logLikelihoodRatio(both: number, first: number, second: number, total: number): number {
  if (both * total <= first * second) return 0;
  const cells = [both, first - both, second - both, total - first - second + both];
  const margins = [first * second, first * (total - second), second * (total - first), (total - first) * (total - second)]; // prettier-ignore
  const terms = cells.map((cell, i) => (cell === 0 ? 0 : cell * Math.log((cell * total) / (margins[i] ?? 1))));
  return 2 * terms.reduce((sum, term) => sum + term, 0);
}
