import type { EntityId } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';
import { indexEntities, type EntityIndex } from './entity-index.ts';

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
 * Returns a function that ranks what an entity is named together with by weight of evidence: Dunning, "Accurate Methods
 * for the Statistics of Surprise and Coincidence" (1993), which holds for rare names too. Each of `contexts` is what one
 * paragraph, or article, names.
 */
export function coOccurrenceFinder(
  contexts: readonly Iterable<EntityId>[],
  { max = 8, minEvidence = ONE_IN_TWENTY }: CoOccurrenceOptions = {},
): (id: EntityId) => CoOccurrence[] {
  const index = indexEntities(contexts);
  const countTogether = pairCounter(index);
  const frequency = (entity: number) => index.entityStarts[entity + 1]! - index.entityStarts[entity]!;
  return (id) => {
    const entity = index.numbers.get(id);
    if (entity === undefined) return [];
    const found: CoOccurrence[] = [];
    countTogether(entity, (other, count) => {
      const evidence = logLikelihoodRatio(count, frequency(entity), frequency(other), contexts.length);
      if (evidence >= minEvidence) found.push({ id: index.ids[other]!, count, evidence });
    });
    return found.sort((a, b) => b.evidence - a.evidence || b.count - a.count || compareText(a.id, b.id)).slice(0, max);
  };
}

/** Returns a function that tells for each entity named together with one in how many contexts both are. */
function pairCounter({ ids, contextOf, contextStarts, entityOf, entriesByEntity, entityStarts }: EntityIndex) {
  // One counter for every entity: an array is a tenth of the time and memory of a map for each.
  const counts = new Int32Array(ids.length);
  return (entity: number, report: (other: number, count: number) => void): void => {
    const others: number[] = [];
    for (let i = entityStarts[entity]!; i < entityStarts[entity + 1]!; i++) {
      const context = contextOf[entriesByEntity[i]!]!;
      const [start, end] = [contextStarts[context]!, contextStarts[context + 1]!];
      if (end - start > MAX_ENTITIES_OF_CONTEXT) continue;
      for (let entry = start; entry < end; entry++) {
        const other = entityOf[entry]!;
        if (other === entity) continue;
        if (counts[other] === 0) others.push(other);
        counts[other]! += 1;
      }
    }
    for (const other of others) {
      report(other, counts[other]!);
      counts[other] = 0;
    }
  };
}

/**
 * Returns G² of the two-by-two table of `total` contexts of which `first` name one entity, `second` the other and `both`
 * both; 0 where they are named together less often than by chance.
 */
export function logLikelihoodRatio(both: number, first: number, second: number, total: number): number {
  if (both * total <= first * second) return 0;
  const [others, withoutSecond, withoutFirst] = [total - first - second + both, total - second, total - first];
  return (
    2 *
    (cellTerm(both, total, first * second) +
      cellTerm(first - both, total, first * withoutSecond) +
      cellTerm(second - both, total, second * withoutFirst) +
      cellTerm(others, total, withoutFirst * withoutSecond))
  );
}

function cellTerm(cell: number, total: number, margins: number): number {
  return cell === 0 ? 0 : cell * Math.log((cell * total) / margins);
}
