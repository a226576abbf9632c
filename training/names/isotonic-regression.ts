/** A guess: its position on the scale, from 0 to 1, and 1 if it was right, else 0. */
export interface ScoredGuess {
  position: number;
  isRight: number;
}

/**
 * Returns the share of right guesses at each of `steps + 1` positions from 0 to 1, never decreasing: isotonic regression
 * by pooling adjacent violators (Ayer et al. 1955).
 */
export function fitIsotonicRegression(guesses: readonly ScoredGuess[], steps: number): number[] {
  const pools = poolViolators([...guesses].sort((a, b) => a.position - b.position));
  return Array.from({ length: steps + 1 }, (_, step) => Math.round(1000 * shareAt(pools, step / steps)) / 1000);
}

interface Pool {
  /** The mean position of its guesses. */
  position: number;
  share: number;
  count: number;
}

/** The number of guesses that a pool starts with: fewer have a share by chance. */
const MIN_POOL_SIZE = 100;

function poolViolators(guesses: readonly ScoredGuess[]): Pool[] {
  const pools: Pool[] = [];
  for (let start = 0; start < guesses.length; start += MIN_POOL_SIZE) {
    const part = guesses.slice(start, start + MIN_POOL_SIZE);
    const meanOf = (value: (guess: ScoredGuess) => number) =>
      part.reduce((sum, guess) => sum + value(guess), 0) / part.length;
    pools.push({
      position: meanOf(({ position }) => position),
      share: meanOf(({ isRight }) => isRight),
      count: part.length,
    });
    while (pools.length > 1 && pools.at(-2)!.share >= pools.at(-1)!.share)
      pools.push(mergePools(pools.pop()!, pools.pop()!));
  }
  return pools;
}

function mergePools(a: Pool, b: Pool): Pool {
  const count = a.count + b.count;
  const weightedMean = (x: number, y: number) => (x * a.count + y * b.count) / count;
  return { count, share: weightedMean(a.share, b.share), position: weightedMean(a.position, b.position) };
}

/** Interpolates linearly between pools, and from 0 to the first pool; after the last one the share stays the same. */
function shareAt(pools: readonly Pool[], position: number): number {
  const above = pools.findIndex((pool) => pool.position >= position);
  if (above < 0) return pools.at(-1)?.share ?? position;
  if (above === 0) return pools[0]!.share * (pools[0]!.position > 0 ? position / pools[0]!.position : 1);
  const [low, high] = [pools[above - 1]!, pools[above]!];
  return low.share + ((position - low.position) / (high.position - low.position)) * (high.share - low.share);
}
