/** Runs of four words with how often each occurs, as the public article extraction benchmark compares texts. */
export type Shingles = ReadonlyMap<string, number>;

const SIZE = 4;

/** A text of fewer than four words is one shingle. */
export function shingles(words: readonly string[]): Shingles {
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let at = 0; at < Math.max(1, words.length - SIZE + 1); at++) {
    const key = words.slice(at, at + SIZE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How two texts agree; a side without shingles has no precision or recall. */
export interface Agreement {
  precision: number | undefined;
  recall: number | undefined;
  f1: number;
}

export function agreement(gold: Shingles, found: Shingles): Agreement {
  let common = 0;
  for (const [key, count] of gold) common += Math.min(count, found.get(key) ?? 0);
  const size = (counts: Shingles) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const precision = found.size > 0 ? common / size(found) : undefined;
  const recall = gold.size > 0 ? common / size(gold) : undefined;
  return { precision, recall, f1: precision && recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
