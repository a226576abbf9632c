import { scoreWithLexicon, type Lexicon } from '../lexicon.ts';
import type { FeatureGroup } from './feature-group.ts';
import { running } from './segments.ts';

export const WORD_NAMES: readonly string[] = [
  'lexicon', 'lexicon before', 'lexicon after', 'lexicon 2 before', 'lexicon 2 after', 'lexicon in 3', 'lexicon in 8',
  'lexicon in 5 before', 'lexicon in 5 after',
]; // prettier-ignore

/** What the learned lexicon says of the line and its surroundings. */
export function wordFeatures(lexicon: Lexicon): FeatureGroup {
  return {
    names: WORD_NAMES,
    fill: (page, out, width, offset) => write(scoreWithLexicon(page, lexicon), out, width, offset),
  };
}

function write(scores: Float32Array, out: Float32Array, width: number, offset: number): void {
  const sums = running(scores);
  const { length } = scores;
  const mean = (from: number, to: number) => {
    const [first, end] = [Math.max(0, from), Math.min(length, to)];
    return end > first ? (sums[end]! - sums[first]!) / (end - first) : -9;
  };
  for (let line = 0; line < length; line++) {
    const row = line * width + offset;
    out[row] = scores[line]!;
    out[row + 1] = scores[line - 1] ?? -9;
    out[row + 2] = scores[line + 1] ?? -9;
    out[row + 3] = scores[line - 2] ?? -9;
    out[row + 4] = scores[line + 2] ?? -9;
    out[row + 5] = mean(line - 3, line + 4);
    out[row + 6] = mean(line - 8, line + 9);
    out[row + 7] = mean(line - 5, line);
    out[row + 8] = mean(line + 1, line + 6);
  }
}
