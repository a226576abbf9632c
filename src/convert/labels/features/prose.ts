import type { LabelsPage } from '../labels-page.ts';
import { clamp } from '../../../learn/ranker.ts';
import { MAX_LINE_COUNT, MAX_WORD_COUNT, MISSING_LINE_DISTANCE, type FeatureGroup } from './feature-group.ts';
import { findDensestSpan, prefixSums } from './spans.ts';

const names = [
  'lines since prose', 'lines until prose', 'last prose words', 'next prose words', 'prose before', 'prose after',
  'share of prose before', 'prose in 10 before', 'prose in 10 after', 'prose in 25 before', 'prose in 25 after',
  'since run start', 'until run end', 'in run', 'other words in 5 before', 'other words in 5 after',
  'prose in 4 before', 'prose in 4 after', 'pronouns in 4 before', 'pronouns in 4 after',
] as const; // prettier-ignore

/** Longer lines weigh no more when the densest span of prose is searched for; every line costs `WORDS_PER_LINE`. */
const MAX_WORDS_OF_LINE = 60;
const WORDS_PER_LINE = 4;

/** The position of the line among the lines that read like prose. */
export const proseFeatures: FeatureGroup = {
  names,
  fill(page, out, width, offset) {
    writeNearest(page.prose, out, width, offset);
    writePosition(page.prose, out, width, offset);
    writeDensities(page, out, width, offset);
  },
};

/** Writes the distances to the nearest lines of prose and their lengths: columns 0 to 3. */
function writeNearest(prose: Float32Array, out: Float32Array, width: number, offset: number): void {
  for (let line = 0, last = -1; line < prose.length; line++) {
    const row = line * width + offset;
    out[row] = last < 0 ? MISSING_LINE_DISTANCE : Math.min(MAX_LINE_COUNT, line - last);
    out[row + 2] = last < 0 ? 0 : prose[last]!;
    if (prose[line]! > 0) last = line;
  }
  for (let line = prose.length - 1, next = -1; line >= 0; line--) {
    const row = line * width + offset;
    out[row + 1] = next < 0 ? MISSING_LINE_DISTANCE : Math.min(MAX_LINE_COUNT, next - line);
    out[row + 3] = next < 0 ? 0 : prose[next]!;
    if (prose[line]! > 0) next = line;
  }
}

/** Writes how much prose comes before and after, and where its densest span is: columns 4 to 6 and 11 to 13. */
function writePosition(prose: Float32Array, out: Float32Array, width: number, offset: number): void {
  const before = prefixSums(prose);
  const total = before[prose.length]!;
  const densest = findDensestSpan(prose.map((words) => Math.min(MAX_WORDS_OF_LINE, words) - WORDS_PER_LINE));
  for (let line = 0; line < prose.length; line++) {
    const row = line * width + offset;
    out[row + 4] = Math.min(MAX_WORD_COUNT, before[line]!);
    out[row + 5] = Math.min(MAX_WORD_COUNT, total - before[line + 1]!);
    out[row + 6] = before[line]! / (total || 1);
    out[row + 11] = clamp(line - densest.start, MAX_LINE_COUNT);
    out[row + 12] = clamp(densest.end - line, MAX_LINE_COUNT);
    out[row + 13] = line >= densest.start && line < densest.end ? 1 : 0;
  }
}

/** Writes how much prose, other text and how many pronouns are around the line: columns 7 to 10 and 14 to 19. */
function writeDensities(page: LabelsPage, out: Float32Array, width: number, offset: number): void {
  const prose = sumsWithin(page.prose);
  const words = sumsWithin(page.columns.words);
  const pronouns = sumsWithin(page.pronouns);
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

/** Returns a function that sums the values of lines `from` (inclusive) to `to` (exclusive), as far as the page has them. */
function sumsWithin(values: Float32Array): (from: number, to: number) => number {
  const sums = prefixSums(values);
  return (from, to) => sums[Math.min(values.length, to)]! - sums[Math.max(0, from)]!;
}
