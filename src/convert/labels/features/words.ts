import { scoreWithLexicon, type Lexicon } from '../lexicon.ts';
import type { FeatureGroup } from './feature-group.ts';
import { prefixSums } from './spans.ts';

export const WORD_NAMES: readonly string[] = [
  'lexicon', 'lexicon before', 'lexicon after', 'lexicon 2 before', 'lexicon 2 after', 'lexicon in 3', 'lexicon in 8',
  'lexicon in 5 before', 'lexicon in 5 after',
]; // prettier-ignore

/** The score of a line that the page does not have. */
const MISSING_SCORE = -9;

/** The lexicon's scores of the line and of the lines around it. */
export function wordFeatures(lexicon: Lexicon): FeatureGroup {
  return {
    names: WORD_NAMES,
    fill: (page, out, width, offset) => writeScores(scoreWithLexicon(page, lexicon), out, width, offset),
  };
}

function writeScores(scores: Float32Array, out: Float32Array, width: number, offset: number): void {
  const sums = prefixSums(scores);
  const { length } = scores;
  const mean = (from: number, to: number) => {
    const start = Math.max(0, from);
    const end = Math.min(length, to);
    return end > start ? (sums[end]! - sums[start]!) / (end - start) : MISSING_SCORE;
  };
  for (let line = 0; line < length; line++) {
    const row = line * width + offset;
    out[row] = scores[line]!;
    out[row + 1] = scores[line - 1] ?? MISSING_SCORE;
    out[row + 2] = scores[line + 1] ?? MISSING_SCORE;
    out[row + 3] = scores[line - 2] ?? MISSING_SCORE;
    out[row + 4] = scores[line + 2] ?? MISSING_SCORE;
    out[row + 5] = mean(line - 3, line + 4);
    out[row + 6] = mean(line - 8, line + 9);
    out[row + 7] = mean(line - 5, line);
    out[row + 8] = mean(line + 1, line + 6);
  }
}
