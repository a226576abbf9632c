/** One guess: how probable it was held to be, and 1 where it was right, else 0. */
export interface Outcome {
  probability: number;
  right: number;
}

/**
 * The share of right guesses at each of `steps + 1` probabilities from 0 to 1, never falling: isotonic regression by
 * pooling adjacent violators (Ayer et al. 1955).
 */
export function risingShares(outcomes: readonly Outcome[], steps: number): number[] {
  const pools = poolViolators([...outcomes].sort((a, b) => a.probability - b.probability));
  return Array.from({ length: steps + 1 }, (_, step) => Math.round(1000 * shareAt(pools, step / steps)) / 1000);
}

interface Pool {
  /** The mean probability of its outcomes. */
  probability: number;
  share: number;
  count: number;
}

/** A pool is kept from being too small to tell anything. */
const LEAST = 100;

function poolViolators(outcomes: readonly Outcome[]): Pool[] {
  const pools: Pool[] = [];
  for (let start = 0; start < outcomes.length; start += LEAST) {
    const part = outcomes.slice(start, start + LEAST);
    const mean = (value: (outcome: Outcome) => number) => part.reduce((sum, one) => sum + value(one), 0) / part.length;
    pools.push({
      probability: mean(({ probability }) => probability),
      share: mean(({ right }) => right),
      count: part.length,
    });
    while (pools.length > 1 && pools.at(-2)!.share >= pools.at(-1)!.share)
      pools.push(merge(pools.pop()!, pools.pop()!));
  }
  return pools;
}

function merge(a: Pool, b: Pool): Pool {
  const count = a.count + b.count;
  const mean = (x: number, y: number) => (x * a.count + y * b.count) / count;
  return { count, share: mean(a.share, b.share), probability: mean(a.probability, b.probability) };
}

function shareAt(pools: readonly Pool[], probability: number): number {
  const above = pools.findIndex((pool) => pool.probability >= probability);
  if (above < 0) return pools.at(-1)?.share ?? probability;
  if (above === 0) return pools[0]!.share * (pools[0]!.probability > 0 ? probability / pools[0]!.probability : 1);
  const [low, high] = [pools[above - 1]!, pools[above]!];
  return (
    low.share + ((probability - low.probability) / (high.probability - low.probability)) * (high.share - low.share)
  );
}
