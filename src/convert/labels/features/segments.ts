import { MAX_LINE_COUNT, MAX_WORD_COUNT, type FeatureGroup } from './feature-group.ts';
import type { LineSpan } from './spans.ts';

/** A segment ends before this many lines that are not part of the article: segments with small and with large gaps. */
const GAPS = [3, 8];
const NAMES_OF_EACH = ['words of segment', 'share of largest', 'segments to largest', 'gap before', 'gap after'];

const names = GAPS.flatMap((lines) => NAMES_OF_EACH.map((name) => `${name}, gaps of ${lines}`));

/** Lines that the first pass takes for the article, with small gaps at most. */
interface Segment extends LineSpan {
  words: number;
}

/**
 * Compares the segment that a line is in or follows with the largest one: comments, teasers and further articles are
 * segments of their own. `odds` are the first pass's log odds by line.
 */
export function segmentFeatures(odds: Float32Array): FeatureGroup {
  return {
    names,
    fill({ columns }, out, width, offset) {
      GAPS.forEach((lines, i) => {
        const segments = findSegments(odds, columns.words, lines);
        writeSegments(segments, out, width, offset + i * NAMES_OF_EACH.length, odds.length);
      });
    },
  };
}

function findSegments(odds: Float32Array, words: Float32Array, gap: number): Segment[] {
  const segments: Segment[] = [];
  for (let line = 0; line < odds.length; line++) {
    if (odds[line]! <= 0) continue;
    const last = segments.at(-1);
    if (last && line - last.end < gap) {
      last.end = line + 1;
      last.words += words[line]!;
    } else {
      segments.push({ start: line, end: line + 1, words: words[line]! });
    }
  }
  return segments;
}

/** Writes for each line the features of its segment, or of the segment before it; of the first segment if none is before. */
function writeSegments(
  segments: readonly Segment[],
  out: Float32Array,
  width: number,
  offset: number,
  lines: number,
): void {
  const largest = segments.reduce((best, { words }, i) => (words > (segments[best]?.words ?? 0) ? i : best), 0);
  let index = 0;
  for (let line = 0; line < lines; line++) {
    while (index + 1 < segments.length && line >= segments[index + 1]!.start) index++;
    const segment = segments[index];
    const row = line * width + offset;
    if (!segment) {
      out.fill(-1, row, row + NAMES_OF_EACH.length);
      continue;
    }
    const before = index > 0 ? segments[index - 1] : undefined;
    const after = segments[index + 1];
    out[row] = Math.min(MAX_WORD_COUNT, segment.words);
    out[row + 1] = segment.words / (segments[largest]!.words || 1);
    out[row + 2] = index - largest;
    out[row + 3] = before ? Math.min(MAX_LINE_COUNT, segment.start - before.end) : -1;
    out[row + 4] = after ? Math.min(MAX_LINE_COUNT, after.start - segment.end) : -1;
  }
}
