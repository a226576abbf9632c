import type { FeatureGroup } from './feature-group.ts';

/** `sums[i]`: the sum of all values before `i`. */
export function running(values: Float32Array): Float32Array {
  const sums = new Float32Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = sums[at]! + values[at]!;
  return sums;
}

/** The stretch with the greatest sum of values, `end` exclusive (Kadane's algorithm); empty where none is above 0. */
export function densestRun(values: Float32Array): { start: number; end: number } {
  let best = 0, bestStart = 0, bestEnd = 0, sum = 0, start = 0; // prettier-ignore
  for (let at = 0; at < values.length; at++) {
    sum += values[at]!;
    if (sum <= 0) {
      sum = 0;
      start = at + 1;
    } else if (sum > best) {
      best = sum;
      bestStart = start;
      bestEnd = at + 1;
    }
  }
  return { start: bestStart, end: bestEnd };
}

/** A stretch is over after so many lines that are not of the article: once for small breaks, once for large ones. */
const BREAKS = [3, 8];
const OF_EACH = ['words of stretch', 'share of greatest', 'stretches to greatest', 'break before', 'break after'];

const names = BREAKS.flatMap((lines) => OF_EACH.map((name) => `${name}, break of ${lines}`));

/** Counts stop here: beyond it they would tell pages from each other, not lines. */
const MOST_WORDS = 300;
const MOST_LINES = 40;

interface Span {
  start: number;
  /** Exclusive. */
  end: number;
  words: number;
}

/**
 * The stretches of lines a first pass took for article text, and how the one a line is in or follows compares with the
 * greatest: comments, teasers and second articles are stretches of their own.
 */
export function segmentFeatures(odds: Float32Array): FeatureGroup {
  return {
    names,
    fill({ columns }, out, width, offset) {
      BREAKS.forEach((lines, at) => {
        const stretches = stretchesOf(odds, columns.words, lines);
        write(stretches, out, width, offset + at * OF_EACH.length, odds.length);
      });
    },
  };
}

function stretchesOf(odds: Float32Array, words: Float32Array, most: number): Span[] {
  const stretches: Span[] = [];
  for (let line = 0; line < odds.length; line++) {
    if (odds[line]! <= 0) continue;
    const last = stretches.at(-1);
    if (last && line - last.end < most) {
      last.end = line + 1;
      last.words += words[line]!;
    } else {
      stretches.push({ start: line, end: line + 1, words: words[line]! });
    }
  }
  return stretches;
}

/** A line between two stretches is written as of the one before it; lines before the first as of that. */
function write(stretches: readonly Span[], out: Float32Array, width: number, offset: number, lines: number): void {
  const greatest = stretches.reduce((best, { words }, at) => (words > (stretches[best]?.words ?? 0) ? at : best), 0);
  let at = 0;
  for (let line = 0; line < lines; line++) {
    while (at + 1 < stretches.length && line >= stretches[at + 1]!.start) at++;
    const own = stretches[at];
    const row = line * width + offset;
    if (!own) {
      out.fill(-1, row, row + OF_EACH.length);
      continue;
    }
    const before = at > 0 ? stretches[at - 1] : undefined;
    const after = stretches[at + 1];
    out[row] = Math.min(MOST_WORDS, own.words);
    out[row + 1] = own.words / (stretches[greatest]!.words || 1);
    out[row + 2] = at - greatest;
    out[row + 3] = before ? Math.min(MOST_LINES, own.start - before.end) : -1;
    out[row + 4] = after ? Math.min(MOST_LINES, after.start - own.end) : -1;
  }
}
