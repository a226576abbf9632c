import type { FeatureGroup } from './feature-group.ts';
import { densestRun, running } from './segments.ts';

/** Counts stop here: beyond it they would tell pages from each other, not lines. */
const MOST_LINES = 40;
const MOST_WORDS = 300;
const NONE = 99;

const names = [
  'article words before', 'article words after', 'article words share before', 'article share of page',
  'since article run', 'until article run ends', 'in article run', 'lines since article', 'words since article',
  'lines until article',
]; // prettier-ignore

/** Where the line stands in what a first pass took for the article; `odds` are its log odds. */
export function positionFeatures(odds: Float32Array): FeatureGroup {
  return {
    names,
    fill({ columns }, out, width, offset) {
      const expected = odds.map((value, line) => columns.words[line]! / (1 + Math.exp(-value)));
      const before = running(expected);
      const words = running(columns.words);
      const total = before[odds.length]!;
      const run = densestRun(expected.map((value, line) => 2 * value - Math.min(30, columns.words[line]!)));
      for (let line = 0, last = -1; line < odds.length; line++) {
        const row = line * width + offset;
        out[row] = Math.min(MOST_WORDS, before[line]!);
        out[row + 1] = Math.min(MOST_WORDS, total - before[line + 1]!);
        out[row + 2] = before[line]! / (total || 1);
        out[row + 3] = total / (words[odds.length]! || 1);
        out[row + 4] = clip(line - run.start);
        out[row + 5] = clip(run.end - line);
        out[row + 6] = line >= run.start && line < run.end ? 1 : 0;
        out[row + 7] = last < 0 ? NONE : clip(line - last);
        out[row + 8] = last < 0 ? NONE * 10 : Math.min(MOST_WORDS, words[line]! - words[last + 1]!);
        if (odds[line]! > 0) last = line;
      }
      for (let line = odds.length - 1, next = -1; line >= 0; line--) {
        out[line * width + offset + 9] = next < 0 ? NONE : clip(next - line);
        if (odds[line]! > 0) next = line;
      }
    },
  };
}

function clip(lines: number): number {
  return Math.max(-MOST_LINES, Math.min(MOST_LINES, lines));
}
