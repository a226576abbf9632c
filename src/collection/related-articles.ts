import type { ArticleSlug, EntityId } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';
import { indexEntities, type EntityIndex } from './entity-index.ts';
import { lookup } from './once.ts';

/** An article and how often it mentions each entity. */
export interface EntityCounts {
  slug: ArticleSlug;
  /** Each entity once. */
  entities: readonly { id: EntityId; count: number }[];
}

/** An article that mentions entities which another mentions, too. */
export interface RelatedArticle {
  slug: ArticleSlug;
  /** 0 to 1: the cosine of both articles' weighted entities. */
  score: number;
  /** The entities both mention that relate the two most, in order of weight. */
  shared: EntityId[];
}

export interface RelatedOptions {
  /** Related articles returned for each at most. */
  max?: number;
  /** Shared entities returned with a related article at most. */
  maxShared?: number;
}

/**
 * Related articles are searched among those that mention an entity most, this many at most: work grows with the number
 * of mentions, not with its square, and an entity that half of a collection mentions relates nothing. The "champion
 * lists" of Manning, Raghavan and Schütze, "Introduction to Information Retrieval" (2008), section 7.1.3.
 */
const MAX_CHAMPIONS = 100;

/**
 * Returns a function that ranks for an article those that mention the same entities. An entity weighs more the fewer
 * articles mention it, and grows with the logarithm of its mentions (tf-idf, ibid. section 6.4); what every article
 * mentions weighs nothing.
 */
export function relatedArticleFinder(
  articles: readonly EntityCounts[],
  { max = 5, maxShared = 3 }: RelatedOptions = {},
): (slug: ArticleSlug) => RelatedArticle[] {
  const index = weigh(articles);
  const numbers = new Map(articles.map(({ slug }, article) => [slug, article]));
  const findCandidates = candidateFinder(index);
  return (slug) => {
    const article = numbers.get(slug);
    if (article === undefined) return [];
    const candidates = findCandidates(article, (other) => articles[other]!.slug);
    return strongest(candidates, max).map((candidate) => relate(article, candidate, index, maxShared));
  };
}

/** Articles as vectors of length one: each entry of the index is a component. */
interface WeightedIndex extends EntityIndex {
  weights: Float64Array;
}

function weigh(articles: readonly EntityCounts[]): WeightedIndex {
  const index = indexEntities(articles.map(({ entities }) => entities.map(({ id }) => id)));
  const { contextStarts, entityOf, entityStarts } = index;
  const weights = new Float64Array(entityOf.length);
  articles.forEach(({ entities }, article) => {
    const vector = weights.subarray(contextStarts[article], contextStarts[article + 1]);
    entities.forEach(({ count }, i) => {
      const entity = entityOf[contextStarts[article]! + i]!;
      const frequency = entityStarts[entity + 1]! - entityStarts[entity]!;
      vector[i] = (1 + Math.log(count)) * Math.log(articles.length / frequency);
    });
    const length = Math.hypot(...vector);
    // All are 0 where it is.
    if (length > 0) vector.forEach((weight, i) => (vector[i] = weight / length));
  });
  return { ...index, weights };
}

/** An article, by its number, and the cosine of it and another as far as champions give it. */
interface Candidate {
  article: number;
  slug: ArticleSlug;
  weight: number;
}

/** Returns a function that finds the articles that share an entity with one. */
function candidateFinder(index: WeightedIndex) {
  const { contexts, contextStarts, contextOf, entityOf, weights } = index;
  const championsOf = lookup((entity: number) => findChampions(entity, index));
  const sums = new Float64Array(contexts);
  return (article: number, slugOf: (article: number) => ArticleSlug): Candidate[] => {
    const others: number[] = [];
    for (let entry = contextStarts[article]!; entry < contextStarts[article + 1]!; entry++) {
      if (weights[entry] === 0) continue;
      for (const champion of championsOf.get(entityOf[entry]!)) {
        const other = contextOf[champion]!;
        if (other === article) continue;
        if (sums[other] === 0) others.push(other);
        sums[other]! += weights[entry]! * weights[champion]!;
      }
    }
    const candidates = others.map((other) => ({ article: other, slug: slugOf(other), weight: sums[other]! }));
    for (const other of others) sums[other] = 0;
    return candidates;
  };
}

/** Returns the entries of the articles that mention an entity most. */
function findChampions(entity: number, { entriesByEntity, entityStarts, weights }: WeightedIndex): Int32Array {
  const entries = entriesByEntity.subarray(entityStarts[entity], entityStarts[entity + 1]);
  if (entries.length <= MAX_CHAMPIONS) return entries;
  return entries.toSorted((a, b) => weights[b]! - weights[a]! || a - b).slice(0, MAX_CHAMPIONS);
}

/** Returns the first `max` in order, without sorting all the others. */
function strongest(candidates: readonly Candidate[], max: number): Candidate[] {
  const best: Candidate[] = [];
  for (const candidate of candidates) {
    const last = best[max - 1];
    if (last && byWeight(last, candidate) < 0) continue;
    best.push(candidate);
    best.sort(byWeight).splice(max);
  }
  return best;
}

const byWeight = (a: Candidate, b: Candidate) => b.weight - a.weight || compareText(a.slug, b.slug);

function relate(article: number, other: Candidate, index: WeightedIndex, maxShared: number): RelatedArticle {
  const weights = vectorOf(article, index);
  const products = [...vectorOf(other.article, index)]
    .flatMap(([entity, weight]) =>
      weights.has(entity) ? [{ id: index.ids[entity]!, product: weight * weights.get(entity)! }] : [],
    )
    .sort((a, b) => b.product - a.product || compareText(a.id, b.id));
  const score = products.reduce((sum, { product }) => sum + product, 0);
  return { slug: other.slug, score: Math.min(1, score), shared: products.slice(0, maxShared).map(({ id }) => id) };
}

/** Returns the entities of an article that relate it to others, with their weights. */
function vectorOf(article: number, { contextStarts, entityOf, weights }: WeightedIndex): Map<number, number> {
  const vector = new Map<number, number>();
  for (let entry = contextStarts[article]!; entry < contextStarts[article + 1]!; entry++) {
    if (weights[entry]! > 0) vector.set(entityOf[entry]!, weights[entry]!);
  }
  return vector;
}
