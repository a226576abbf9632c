import type { FeatureGroup } from './group.ts';
import { running } from './prose.ts';
import { densestRun } from './run.ts';

const OFFSETS = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
const REACHES = [3, 8, 20, 60];

export const CONTEXT_NAMES: readonly string[] = [
  ...OFFSETS.map((by) => `first pass at ${by}`),
  ...REACHES.flatMap((reach) => [`article share in ${reach} before`, `article share in ${reach} after`]),
  'article words before', 'article words after', 'article words share before', 'article words', 'article share of page',
  'lines since article', 'lines until article', 'since run start', 'until run end', 'in run', 'block mean',
  'best before', 'best after', 'other words since article', 'change',
]; // prettier-ignore

/** What a first pass thought of the page around each line; `odds` are its log odds of being an article line. */
export function contextFeatures(odds: Float32Array): FeatureGroup {
  return {
    names: CONTEXT_NAMES,
    fill(page, out, width, offset) {
      const { lines, columns } = page;
      const { length } = lines;
      const chance = odds.map((value) => 1 / (1 + Math.exp(-value)));
      const chances = running(chance);
      const weighted = chance.map((value, line) => value * columns.words[line]!);
      const words = running(weighted);
      const allWords = running(columns.words);
      const total = words[length]!;
      const run = densestRun(weighted.map((value, line) => 2 * value - Math.min(30, columns.words[line]!)));
      const share = (from: number, to: number) => {
        const [first, end] = [Math.max(0, from), Math.min(length, to)];
        const size = allWords[end]! - allWords[first]!;
        return end > first && size > 0 ? (words[end]! - words[first]!) / size : -1;
      };
      const blocks = blockMeans(lines, chances);
      let last = -1;
      for (let line = 0; line < length; line++) {
        let column = line * width + offset;
        for (const by of OFFSETS) out[column++] = odds[line + by] ?? -12;
        for (const reach of REACHES) {
          out[column++] = share(line - reach, line);
          out[column++] = share(line + 1, line + 1 + reach);
        }
        out[column++] = words[line]!;
        out[column++] = total - words[line + 1]!;
        out[column++] = words[line]! / (total || 1);
        out[column++] = total;
        out[column++] = total / (allWords[length]! || 1);
        out[column++] = last < 0 ? 999 : line - last;
        column++;
        out[column++] = line - run.start;
        out[column++] = run.end - line;
        out[column++] = line >= run.start && line < run.end ? 1 : 0;
        out[column++] = blocks[line]!;
        out[column++] = greatest(odds, line - 8, line);
        out[column++] = greatest(odds, line + 1, line + 9);
        out[column++] = last < 0 ? 9999 : allWords[line]! - allWords[last + 1]!;
        out[column] = odds[line]! - (odds[line - 1] ?? odds[line]!);
        if (odds[line]! > 0) last = line;
      }
      const until = OFFSETS.length + REACHES.length * 2 + 6;
      for (let line = length - 1, next = -1; line >= 0; line--) {
        out[line * width + offset + until] = next < 0 ? 999 : next - line;
        if (odds[line]! > 0) next = line;
      }
    },
  };
}

function greatest(values: Float32Array, from: number, to: number): number {
  let best = -12;
  for (let at = Math.max(0, from); at < Math.min(values.length, to); at++) if (values[at]! > best) best = values[at]!;
  return best;
}

/** The mean chance of the block of lines without blank ones between them, for each of its lines. */
function blockMeans(lines: readonly { gap: number }[], chances: Float32Array): Float32Array {
  const means = new Float32Array(lines.length);
  for (let start = 0, end = 0; start < lines.length; start = end) {
    do end++;
    while (end < lines.length && lines[end]!.gap === 0);
    means.fill((chances[end]! - chances[start]!) / (end - start), start, end);
  }
  return means;
}
