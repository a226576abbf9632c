import { oddsToProbabilities } from '../../../learn/log-odds.ts';
import type { FeatureGroup } from './feature-group.ts';
import { prefixSums } from './spans.ts';

const OFFSETS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
/** How many lines before or after a line are looked at. */
const DISTANCES = [3, 8, 20, 60];
const MAX_DISTANCE_OF_BEST = 8;
/** The log odds of a line that the page does not have. */
const MISSING_ODDS = -8;

const names = [
  ...OFFSETS.map((by) => `first pass at ${by}`),
  ...DISTANCES.flatMap((lines) => [`article share in ${lines} before`, `article share in ${lines} after`]),
  'block mean', 'best before', 'best after', 'change',
]; // prettier-ignore

/** The first pass's scores of the line and of the lines around it; `odds` are log odds by line. */
export function firstPassFeatures(odds: Float32Array): FeatureGroup {
  return {
    names,
    fill({ lines, columns }, out, width, offset) {
      const probabilities = oddsToProbabilities(odds);
      const blocks = meansOfBlocks(lines, prefixSums(probabilities));
      const shareOf = expectedShares(columns.words, probabilities);
      for (let line = 0; line < odds.length; line++) {
        let column = line * width + offset;
        for (const by of OFFSETS) out[column++] = odds[line + by] ?? MISSING_ODDS;
        for (const distance of DISTANCES) {
          out[column++] = shareOf(line - distance, line);
          out[column++] = shareOf(line + 1, line + 1 + distance);
        }
        out[column++] = blocks[line]!;
        out[column++] = greatest(odds, line - MAX_DISTANCE_OF_BEST, line);
        out[column++] = greatest(odds, line + 1, line + 1 + MAX_DISTANCE_OF_BEST);
        out[column] = odds[line]! - (odds[line - 1] ?? odds[line]!);
      }
    },
  };
}

/**
 * Returns a function that gives the share of the words of lines `from` (inclusive) to `to` (exclusive) that are expected to
 * be the article's; -1 if there are none.
 */
function expectedShares(words: Float32Array, probabilities: Float32Array): (from: number, to: number) => number {
  const all = prefixSums(words);
  const expected = prefixSums(probabilities.map((probability, line) => probability * words[line]!));
  return (from, to) => {
    const start = Math.max(0, from);
    const end = Math.min(words.length, to);
    const size = end > start ? all[end]! - all[start]! : 0;
    return size > 0 ? (expected[end]! - expected[start]!) / size : -1;
  };
}

function greatest(values: Float32Array, from: number, to: number): number {
  let best = MISSING_ODDS;
  for (let i = Math.max(0, from); i < Math.min(values.length, to); i++) if (values[i]! > best) best = values[i]!;
  return best;
}

/** Returns for each line the mean over its block, which ends at a blank row; `sums` are prefix sums. */
function meansOfBlocks(lines: readonly { gap: number }[], sums: Float32Array): Float32Array {
  const means = new Float32Array(lines.length);
  for (let start = 0, end = 0; start < lines.length; start = end) {
    do end++;
    while (end < lines.length && lines[end]!.gap === 0);
    means.fill((sums[end]! - sums[start]!) / (end - start), start, end);
  }
  return means;
}
