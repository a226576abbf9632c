/** What is compared of the lines that could be the title. */
export interface ComparedCandidate {
  line: number;
  key: string;
  /** How much of it is words of the article, and the share of those words. */
  common: number;
  commonShare: number;
}

/** Shorter keys are part of others by chance. */
const MIN_KEY_LENGTH = 10;
const MAX_RANK = 20;

export const TITLE_COMPETITOR_FEATURES = [
  'rank', 'best score above', 'best score below', 'previous score', 'next score', 'ends others', 'ends with others',
  'starts others', 'starts with others',
] as const; // prettier-ignore

/**
 * Returns how each candidate compares with the others, by `TITLE_COMPETITOR_FEATURES`: how much they have in common with the
 * article, whose first line is `articleLine`, and which of them begins or ends with another.
 */
export function titleCompetitorFeatures(candidates: readonly ComparedCandidate[], articleLine: number): number[][] {
  const scores = new Map(candidates.map((candidate) => [candidate.line, scoreOf(candidate)]));
  const ranks = new Map([...new Set(scores.values())].sort((a, b) => b - a).map((score, rank) => [score, rank]));
  const bestBelow = bestScoresBelow(candidates, articleLine);
  let bestAbove = 0;
  return candidates.map((candidate) => {
    const score = scoreOf(candidate);
    const features = [
      Math.min(MAX_RANK, ranks.get(score) ?? MAX_RANK),
      bestAbove,
      bestBelow.get(candidate.line) ?? 0,
      scores.get(candidate.line - 1) ?? 0,
      scores.get(candidate.line + 1) ?? 0,
      ...countOverlaps(candidate.key, candidates),
    ];
    bestAbove = Math.max(bestAbove, score);
    return features;
  });
}

function scoreOf({ common, commonShare }: ComparedCandidate): number {
  return commonShare * Math.sqrt(common);
}

/** Returns for each candidate, by line, the best score of those between it and the article. */
function bestScoresBelow(candidates: readonly ComparedCandidate[], articleLine: number): Map<number, number> {
  const scores = new Map<number, number>();
  let best = 0;
  for (const candidate of candidates.toReversed()) {
    scores.set(candidate.line, best);
    if (candidate.line < articleLine) best = Math.max(best, scoreOf(candidate));
  }
  return scores;
}

/**
 * Counts the candidates that end or start with a key, and those that the key ends or starts with: titles are repeated
 * after breadcrumbs or before the site's name.
 */
function countOverlaps(key: string, candidates: readonly ComparedCandidate[]): number[] {
  let endOfOther = 0, otherAtEnd = 0, startOfOther = 0, otherAtStart = 0; // prettier-ignore
  for (const { key: other } of candidates) {
    if (other.length === key.length || Math.min(other.length, key.length) < MIN_KEY_LENGTH) continue;
    if (other.length > key.length) {
      if (other.endsWith(key)) endOfOther++;
      else if (other.startsWith(key)) startOfOther++;
    } else if (key.endsWith(other)) otherAtEnd++;
    else if (key.startsWith(other)) otherAtStart++;
  }
  return [endOfOther, otherAtEnd, startOfOther, otherAtStart];
}
