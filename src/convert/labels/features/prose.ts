import type { LabelsPage } from '../labels-page.ts';
import type { FeatureGroup } from './feature-group.ts';
import { densestRun, running } from './segments.ts';

const names = [
  'lines since prose', 'lines until prose', 'last prose words', 'next prose words', 'prose before', 'prose after',
  'share of prose before', 'prose in 10 before', 'prose in 10 after', 'prose in 25 before', 'prose in 25 after',
  'since run start', 'until run end', 'in run', 'other words in 5 before', 'other words in 5 after',
  'prose in 4 before', 'prose in 4 after', 'pronouns in 4 before', 'pronouns in 4 after',
] as const; // prettier-ignore

/** Counts stop here: beyond it they would tell pages from each other, not lines. */
const MOST_LINES = 40;
const MOST_WORDS = 300;
const NONE = 99;

const clip = (lines: number) => Math.max(-MOST_LINES, Math.min(MOST_LINES, lines));

/** Where the line stands among the lines that read like sentences. */
export const proseFeatures: FeatureGroup = {
  names,
  fill(page, out, width, offset) {
    writeNearest(page.prose, out, width, offset);
    writePlace(page.prose, out, width, offset);
    writeSurroundings(page, out, width, offset);
  },
};

/** The way to the nearest such lines and their length: columns 0 to 3. */
function writeNearest(prose: Float32Array, out: Float32Array, width: number, offset: number): void {
  for (let line = 0, last = -1; line < prose.length; line++) {
    const row = line * width + offset;
    out[row] = last < 0 ? NONE : Math.min(MOST_LINES, line - last);
    out[row + 2] = last < 0 ? 0 : prose[last]!;
    if (prose[line]! > 0) last = line;
  }
  for (let line = prose.length - 1, next = -1; line >= 0; line--) {
    const row = line * width + offset;
    out[row + 1] = next < 0 ? NONE : Math.min(MOST_LINES, next - line);
    out[row + 3] = next < 0 ? 0 : prose[next]!;
    if (prose[line]! > 0) next = line;
  }
}

/** How much of it is before and after, and the densest run of it: columns 4 to 6 and 11 to 13. */
function writePlace(prose: Float32Array, out: Float32Array, width: number, offset: number): void {
  const before = running(prose);
  const total = before[prose.length]!;
  const run = densestRun(prose.map((words) => Math.min(60, words) - 4));
  for (let line = 0; line < prose.length; line++) {
    const row = line * width + offset;
    out[row + 4] = Math.min(MOST_WORDS, before[line]!);
    out[row + 5] = Math.min(MOST_WORDS, total - before[line + 1]!);
    out[row + 6] = before[line]! / (total || 1);
    out[row + 11] = clip(line - run.start);
    out[row + 12] = clip(run.end - line);
    out[row + 13] = line >= run.start && line < run.end ? 1 : 0;
  }
}

/** How dense it is around the line: columns 7 to 10 and 14 to 19. */
function writeSurroundings(page: LabelsPage, out: Float32Array, width: number, offset: number): void {
  const prose = within(page.prose);
  const words = within(page.columns.words);
  const pronouns = within(page.pronouns);
  for (let line = 0; line < page.lines.length; line++) {
    const row = line * width + offset;
    const after = line + 1;
    out[row + 7] = prose(line - 10, line);
    out[row + 8] = prose(after, after + 10);
    out[row + 9] = prose(line - 25, line);
    out[row + 10] = prose(after, after + 25);
    out[row + 14] = words(line - 5, line) - prose(line - 5, line);
    out[row + 15] = words(after, after + 5) - prose(after, after + 5);
    out[row + 16] = prose(line - 4, line);
    out[row + 17] = prose(after, after + 4);
    out[row + 18] = pronouns(line - 4, line) / (1 + words(line - 4, line));
    out[row + 19] = pronouns(after, after + 4) / (1 + words(after, after + 4));
  }
}

/** Gives the sum of the values `from` a line up to, not including, another, as far as the page goes. */
function within(values: Float32Array): (from: number, to: number) => number {
  const sums = running(values);
  return (from, to) => sums[Math.min(values.length, to)]! - sums[Math.max(0, from)]!;
}
