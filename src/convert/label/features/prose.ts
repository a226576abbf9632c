import type { FeatureGroup } from './group.ts';
import { densestRun } from './run.ts';

const names = [
  'lines since prose', 'lines until prose', 'last prose words', 'next prose words', 'prose before', 'prose after',
  'share of prose before', 'prose in 10 before', 'prose in 10 after', 'prose in 25 before', 'prose in 25 after',
  'since run start', 'until run end', 'in run', 'other words in 5 before', 'other words in 5 after',
  'prose in 4 before', 'prose in 4 after', 'pronouns in 4 before', 'pronouns in 4 after',
] as const; // prettier-ignore

/** Counts stop here: beyond it they would tell pages from each other, not lines. */
const MOST_LINES = 40;
const MOST_WORDS = 300;

const clip = (lines: number) => Math.max(-MOST_LINES, Math.min(MOST_LINES, lines));

/** Where the line stands among the lines that read like sentences. */
export const proseFeatures: FeatureGroup = {
  names,
  fill({ lines, columns, prose, pronouns }, out, width, offset) {
    const { length } = lines;
    const proseBefore = running(prose);
    const wordsBefore = running(columns.words);
    const pronounsBefore = running(pronouns);
    const total = proseBefore[length]!;
    const run = densestRun(prose.map((words) => Math.min(60, words) - 4));
    const within = (sums: Float32Array, from: number, to: number) =>
      sums[Math.max(0, Math.min(length, to))]! - sums[Math.max(0, from)]!;
    let last = -1;
    for (let line = 0; line < length; line++) {
      const row = line * width + offset;
      out[row] = last < 0 ? 99 : Math.min(MOST_LINES, line - last);
      out[row + 2] = last < 0 ? 0 : prose[last]!;
      out[row + 4] = Math.min(MOST_WORDS, proseBefore[line]!);
      out[row + 5] = Math.min(MOST_WORDS, total - proseBefore[line + 1]!);
      out[row + 6] = proseBefore[line]! / (total || 1);
      out[row + 7] = within(proseBefore, line - 10, line);
      out[row + 8] = within(proseBefore, line + 1, line + 11);
      out[row + 9] = within(proseBefore, line - 25, line);
      out[row + 10] = within(proseBefore, line + 1, line + 26);
      out[row + 11] = clip(line - run.start);
      out[row + 12] = clip(run.end - line);
      out[row + 13] = line >= run.start && line < run.end ? 1 : 0;
      out[row + 14] = within(wordsBefore, line - 5, line) - within(proseBefore, line - 5, line);
      out[row + 15] = within(wordsBefore, line + 1, line + 6) - within(proseBefore, line + 1, line + 6);
      out[row + 16] = within(proseBefore, line - 4, line);
      out[row + 17] = within(proseBefore, line + 1, line + 5);
      out[row + 18] = within(pronounsBefore, line - 4, line) / (1 + within(wordsBefore, line - 4, line));
      out[row + 19] = within(pronounsBefore, line + 1, line + 5) / (1 + within(wordsBefore, line + 1, line + 5));
      if (prose[line]! > 0) last = line;
    }
    let next = -1;
    for (let line = length - 1; line >= 0; line--) {
      const row = line * width + offset;
      out[row + 1] = next < 0 ? 99 : Math.min(MOST_LINES, next - line);
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
