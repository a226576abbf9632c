import { clamp } from '../../../learn/ranker.ts';
import { MAX_LINE_COUNT, MAX_WORD_COUNT, MISSING_LINE_DISTANCE, type FeatureGroup } from './feature-group.ts';
import { findDensestSpan, prefixSums } from './spans.ts';

const MISSING_WORD_DISTANCE = 990;
/** Longer lines weigh no more when the densest span of the article is searched for. */
const MAX_WORDS_OF_LINE = 30;

const names = [
  'article words before', 'article words after', 'article words share before', 'article share of page',
  'since densest span', 'until densest span ends', 'in densest span', 'lines since article', 'words since article',
  'lines until article',
]; // prettier-ignore

/** The position of the line in the article according to the first pass; `odds` are its log odds by line. */
export function positionFeatures(odds: Float32Array): FeatureGroup {
  return {
    names,
    fill({ columns }, out, width, offset) {
      const expected = odds.map((value, line) => columns.words[line]! / (1 + Math.exp(-value)));
      const before = prefixSums(expected);
      const words = prefixSums(columns.words);
      const total = before[odds.length]!;
      const densest = findDensestSpan(
        expected.map((value, line) => 2 * value - Math.min(MAX_WORDS_OF_LINE, columns.words[line]!)),
      );
      for (let line = 0, last = -1; line < odds.length; line++) {
        const row = line * width + offset;
        out[row] = Math.min(MAX_WORD_COUNT, before[line]!);
        out[row + 1] = Math.min(MAX_WORD_COUNT, total - before[line + 1]!);
        out[row + 2] = before[line]! / (total || 1);
        out[row + 3] = total / (words[odds.length]! || 1);
        out[row + 4] = clamp(line - densest.start, MAX_LINE_COUNT);
        out[row + 5] = clamp(densest.end - line, MAX_LINE_COUNT);
        out[row + 6] = line >= densest.start && line < densest.end ? 1 : 0;
        out[row + 7] = last < 0 ? MISSING_LINE_DISTANCE : clamp(line - last, MAX_LINE_COUNT);
        out[row + 8] = last < 0 ? MISSING_WORD_DISTANCE : Math.min(MAX_WORD_COUNT, words[line]! - words[last + 1]!);
        if (odds[line]! > 0) last = line;
      }
      for (let line = odds.length - 1, next = -1; line >= 0; line--) {
        out[line * width + offset + 9] = next < 0 ? MISSING_LINE_DISTANCE : clamp(next - line, MAX_LINE_COUNT);
        if (odds[line]! > 0) next = line;
      }
    },
  };
}
