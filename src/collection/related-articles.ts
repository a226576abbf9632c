import type { ArticleSlug, EntityId } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';

/** An article and how often it mentions each entity. */
export interface EntityCounts {
  slug: ArticleSlug;
  counts: ReadonlyMap<EntityId, number>;
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

/** An article's entities, weighted, as a vector of length one. */
type Weights = ReadonlyMap<EntityId, number>;

/** An article, by its index, and the weight that an entity has in it. */
interface Posting {
  index: number;
  weight: number;
}

/**
 * Related articles are searched among those that mention an entity most, this many at most: work grows with the number
 * of mentions, not with its square, and an entity that half of a collection mentions relates nothing. The "champion
 * lists" of Manning, Raghavan and Schütze, "Introduction to Information Retrieval" (2008), section 7.1.3.
 */
const MAX_CHAMPIONS = 100;

/**
 * Ranks for each article those that mention the same entities. An entity weighs more the fewer articles mention it, and
 * grows with the logarithm of its mentions (tf-idf, ibid. section 6.4); what every article mentions weighs nothing.
 */
export function relatedArticles(
  articles: readonly EntityCounts[],
  { max = 5, maxShared = 3 }: RelatedOptions = {},
): Map<ArticleSlug, RelatedArticle[]> {
  const vectors = weigh(articles);
  const champions = findChampions(vectors);
  const entries = articles.map(({ slug }, index): [ArticleSlug, RelatedArticle[]] => {
    const weights = vectors[index] ?? new Map<EntityId, number>();
    const candidates = findCandidates(index, weights, champions).map((posting) => ({
      ...posting,
      slug: articles[posting.index]?.slug ?? slug,
    }));
    const related = strongest(candidates, max).map((candidate) =>
      relate(candidate.slug, weights, vectors[candidate.index] ?? weights, maxShared),
    );
    return [slug, related];
  });
  return new Map(entries);
}

function weigh(articles: readonly EntityCounts[]): Weights[] {
  const frequencies = new Map<EntityId, number>();
  for (const { counts } of articles) {
    for (const id of counts.keys()) frequencies.set(id, (frequencies.get(id) ?? 0) + 1);
  }
  return articles.map(({ counts }) => {
    const weights = [...counts].map(([id, count]): [EntityId, number] => {
      return [id, (1 + Math.log(count)) * Math.log(articles.length / (frequencies.get(id) ?? 1))];
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.flatMap(([id, weight]) => (weight > 0 ? [[id, weight / length]] : [])));
  });
}

function findChampions(vectors: readonly Weights[]): Map<EntityId, Posting[]> {
  const postings = new Map<EntityId, Posting[]>();
  vectors.forEach((weights, index) => {
    for (const [id, weight] of weights) {
      const known = postings.get(id);
      if (known) known.push({ index, weight });
      else postings.set(id, [{ index, weight }]);
    }
  });
  for (const [id, list] of postings) {
    if (list.length > MAX_CHAMPIONS) postings.set(id, list.sort((a, b) => b.weight - a.weight).slice(0, MAX_CHAMPIONS));
  }
  return postings;
}

/** Returns the articles that share an entity with the one at `index`, with the cosine of both as far as champions give it. */
function findCandidates(
  index: number,
  weights: Weights,
  champions: ReadonlyMap<EntityId, readonly Posting[]>,
): Posting[] {
  const scores = new Map<number, Posting>();
  for (const [id, weight] of weights) {
    for (const other of champions.get(id) ?? []) {
      const known = scores.get(other.index);
      if (known) known.weight += weight * other.weight;
      else if (other.index !== index) scores.set(other.index, { index: other.index, weight: weight * other.weight });
    }
  }
  return [...scores.values()];
}

interface Candidate extends Posting {
  slug: ArticleSlug;
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

function relate(slug: ArticleSlug, weights: Weights, otherWeights: Weights, maxShared: number): RelatedArticle {
  const products = [...weights]
    .flatMap(([id, weight]) => (otherWeights.has(id) ? [{ id, product: weight * (otherWeights.get(id) ?? 0) }] : []))
    .sort((a, b) => b.product - a.product || compareText(a.id, b.id));
  const score = products.reduce((sum, { product }) => sum + product, 0);
  return { slug, score: Math.min(1, score), shared: products.slice(0, maxShared).map(({ id }) => id) };
}
