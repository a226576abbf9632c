import type { ArticleSlug, EntityId } from '../model/ids.ts';
import type { ArticleNames } from './article-names.ts';
import { compareText } from '../text/compare-text.ts';

/** An article that has names in common with another. */
export interface RelatedArticle {
  slug: ArticleSlug;
  /** 0 to 1: the cosine of both articles' weighted names. */
  score: number;
  /** What both name, that which says most about the two first. */
  shared: EntityId[];
}

export interface RelatedOptions {
  /** Articles given for each. */
  most?: number;
  /** Names given as the reason. */
  reasons?: number;
}

/** An article's names, weighted, as a vector of length one. */
type Weights = ReadonlyMap<EntityId, number>;

interface Posting {
  index: number;
  weight: number;
}

/**
 * An article is looked for among those that name an entity most, this many at most: work grows with the number of
 * mentions, not with its square, and what half of a collection names relates nothing. The "champion lists" of Manning,
 * Raghavan and Schütze, "Introduction to Information Retrieval" (2008), section 7.1.3.
 */
const CHAMPIONS = 100;

/**
 * For each article those that name the same, the closest first. A name counts more the fewer articles have it, and with
 * the logarithm of how often it stands there (tf-idf, ibid. section 6.4); what every article names counts nothing.
 */
export function relatedArticles(
  articles: readonly ArticleNames[],
  { most = 5, reasons = 3 }: RelatedOptions = {},
): Map<ArticleSlug, RelatedArticle[]> {
  const vectors = weigh(articles);
  const champions = championsOf(vectors);
  const entries = articles.map(({ slug }, own): [ArticleSlug, RelatedArticle[]] => {
    const weights = vectors[own] ?? new Map<EntityId, number>();
    const candidates = closestTo(own, weights, champions).map((one) => ({
      ...one,
      slug: articles[one.index]?.slug ?? slug,
    }));
    return [
      slug,
      strongest(candidates, most).map((one) => related(one.slug, weights, vectors[one.index] ?? weights, reasons)),
    ];
  });
  return new Map(entries);
}

function weigh(articles: readonly ArticleNames[]): Weights[] {
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

function championsOf(vectors: readonly Weights[]): Map<EntityId, Posting[]> {
  const postings = new Map<EntityId, Posting[]>();
  vectors.forEach((weights, index) => {
    for (const [id, weight] of weights) {
      const known = postings.get(id);
      if (known) known.push({ index, weight });
      else postings.set(id, [{ index, weight }]);
    }
  });
  for (const [id, list] of postings) {
    if (list.length > CHAMPIONS) postings.set(id, list.sort((a, b) => b.weight - a.weight).slice(0, CHAMPIONS));
  }
  return postings;
}

function closestTo(own: number, weights: Weights, champions: ReadonlyMap<EntityId, readonly Posting[]>): Posting[] {
  const scores = new Map<number, Posting>();
  for (const [id, weight] of weights) {
    for (const other of champions.get(id) ?? []) {
      const known = scores.get(other.index);
      if (known) known.weight += weight * other.weight;
      else if (other.index !== own) scores.set(other.index, { index: other.index, weight: weight * other.weight });
    }
  }
  return [...scores.values()];
}

interface Candidate extends Posting {
  slug: ArticleSlug;
}

/** The first `most` in order, without putting all the others in order too. */
function strongest(candidates: readonly Candidate[], most: number): Candidate[] {
  const best: Candidate[] = [];
  for (const candidate of candidates) {
    const last = best[most - 1];
    if (last && inOrder(last, candidate) < 0) continue;
    best.push(candidate);
    best.sort(inOrder).splice(most);
  }
  return best;
}

const inOrder = (a: Candidate, b: Candidate) => b.weight - a.weight || compareText(a.slug, b.slug);

function related(slug: ArticleSlug, one: Weights, other: Weights, reasons: number): RelatedArticle {
  const products = [...one]
    .flatMap(([id, weight]) => (other.has(id) ? [{ id, product: weight * (other.get(id) ?? 0) }] : []))
    .sort((a, b) => b.product - a.product || compareText(a.id, b.id));
  const score = products.reduce((sum, { product }) => sum + product, 0);
  return { slug, score: Math.min(1, score), shared: products.slice(0, reasons).map(({ id }) => id) };
}
