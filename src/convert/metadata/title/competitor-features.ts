/** What is compared of a possible title. */
export interface Rival {
  line: number;
  key: string;
  /** How much its words are those of the article, and which share of them. */
  common: number;
  commonShare: number;
}

/** Shorter candidates are part of others by chance. */
const LEAST_KIN = 10;

export const RIVAL_NAMES = [
  'commonRank', 'commonSoFar', 'commonLater', 'commonBefore', 'commonAfter', 'endOfOther', 'otherAtEnd', 'startOfOther',
  'otherAtStart',
] as const; // prettier-ignore

/**
 * How each possible title compares with the others, by `RIVAL_NAMES`: by words in common with the article, which begins
 * at line `first`, and by what holds the other.
 */
export function compareRivals(rivals: readonly Rival[], first: number): number[][] {
  const strengths = new Map(rivals.map((rival) => [rival.line, strength(rival)]));
  const ranks = new Map([...new Set(strengths.values())].sort((a, b) => b - a).map((value, rank) => [value, rank]));
  const later = bestBelow(rivals, first);
  let most = 0;
  return rivals.map((rival) => {
    const own = strength(rival);
    const compared = [
      Math.min(20, ranks.get(own) ?? 20),
      most,
      later.get(rival.line) ?? 0,
      strengths.get(rival.line - 1) ?? 0,
      strengths.get(rival.line + 1) ?? 0,
      ...kinship(rival.key, rivals),
    ];
    most = Math.max(most, own);
    return compared;
  });
}

function strength({ common, commonShare }: Rival): number {
  return commonShare * Math.sqrt(common);
}

/** The greatest strength between each candidate and the article, by line. */
function bestBelow(rivals: readonly Rival[], first: number): Map<number, number> {
  const found = new Map<number, number>();
  let best = 0;
  for (const rival of [...rivals].reverse()) {
    found.set(rival.line, best);
    if (rival.line < first) best = Math.max(best, strength(rival));
  }
  return found;
}

/** How a candidate holds others, at its start or its end, and others it: behind a trail of links, before a site's name. */
function kinship(key: string, others: readonly Rival[]): number[] {
  let endOfOther = 0, otherAtEnd = 0, startOfOther = 0, otherAtStart = 0; // prettier-ignore
  for (const { key: other } of others) {
    if (other.length === key.length || Math.min(other.length, key.length) < LEAST_KIN) continue;
    if (other.length > key.length) {
      if (other.endsWith(key)) endOfOther++;
      else if (other.startsWith(key)) startOfOther++;
    } else if (key.endsWith(other)) otherAtEnd++;
    else if (key.startsWith(other)) otherAtStart++;
  }
  return [endOfOther, otherAtEnd, startOfOther, otherAtStart];
}
