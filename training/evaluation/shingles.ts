/** Runs of four words with how often each occurs, by which the public benchmark of article extraction compares texts. */
export type Shingles = ReadonlyMap<string, number>;

const SHINGLE_LENGTH = 4;

/** Counts the shingles of a text; fewer than four words are one shingle. */
export function countShingles(words: readonly string[]): Shingles {
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let start = 0; start < Math.max(1, words.length - SHINGLE_LENGTH + 1); start++) {
    const shingle = words.slice(start, start + SHINGLE_LENGTH).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** How two texts agree, from 0 to 1; undefined for a text without words. */
export interface Agreement {
  precision: number | undefined;
  recall: number | undefined;
  /** 0 if precision or recall is undefined. */
  f1: number;
}

/** Compares the text that was found with the gold text. */
export function compareShingles(gold: Shingles, found: Shingles): Agreement {
  let common = 0;
  for (const [shingle, count] of gold) common += Math.min(count, found.get(shingle) ?? 0);
  const sizeOf = (counts: Shingles) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const precision = found.size > 0 ? common / sizeOf(found) : undefined;
  const recall = gold.size > 0 ? common / sizeOf(gold) : undefined;
  return { precision, recall, f1: precision && recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
