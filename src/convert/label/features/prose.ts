import type { FeatureGroup } from './group.ts';
import { densestRun } from './run.ts';

const names = [
  'lines since prose', 'lines until prose', 'last prose words', 'next prose words', 'prose before', 'prose after',
  'share of prose before', 'prose in 10 before', 'prose in 10 after', 'prose in 25 before', 'prose in 25 after',
  'since run start', 'until run end', 'in run', 'page prose', 'other words in 5 before', 'other words in 5 after',
  'prose in 4 before', 'prose in 4 after',
] as const; // prettier-ignore

/** Where the line stands among the lines that read like sentences. */
export const proseFeatures: FeatureGroup = {
  names,
  fill({ lines, columns, prose }, out, width, offset) {
    const { length } = lines;
    const proseBefore = running(prose);
    const wordsBefore = running(columns.words);
    const total = proseBefore[length]!;
    const run = densestRun(prose.map((words) => Math.min(60, words) - 4));
    const within = (sums: Float32Array, from: number, to: number) =>
      sums[Math.max(0, Math.min(length, to))]! - sums[Math.max(0, from)]!;
    let last = -1;
    for (let line = 0; line < length; line++) {
      const row = line * width + offset;
      out[row] = last < 0 ? 999 : line - last;
      out[row + 2] = last < 0 ? 0 : prose[last]!;
      out[row + 4] = proseBefore[line]!;
      out[row + 5] = total - proseBefore[line + 1]!;
      out[row + 6] = proseBefore[line]! / (total || 1);
      out[row + 7] = within(proseBefore, line - 10, line);
      out[row + 8] = within(proseBefore, line + 1, line + 11);
      out[row + 9] = within(proseBefore, line - 25, line);
      out[row + 10] = within(proseBefore, line + 1, line + 26);
      out[row + 11] = line - run.start;
      out[row + 12] = run.end - line;
      out[row + 13] = line >= run.start && line < run.end ? 1 : 0;
      out[row + 14] = total;
      out[row + 15] = within(wordsBefore, line - 5, line) - within(proseBefore, line - 5, line);
      out[row + 16] = within(wordsBefore, line + 1, line + 6) - within(proseBefore, line + 1, line + 6);
      out[row + 17] = within(proseBefore, line - 4, line);
      out[row + 18] = within(proseBefore, line + 1, line + 5);
      if (prose[line]! > 0) last = line;
    }
    let next = -1;
    for (let line = length - 1; line >= 0; line--) {
      const row = line * width + offset;
      out[row + 1] = next < 0 ? 999 : next - line;
      out[row + 3] = next < 0 ? 0 : prose[next]!;
      if (prose[line]! > 0) next = line;
    }
  },
};

/** `sums[i]`: the sum of all values before `i`. */
export function running(values: Float32Array): Float32Array {
  const sums = new Float32Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = sums[at]! + values[at]!;
  return sums;
}
