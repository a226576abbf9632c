import { MAX_LINE_COUNT, type FeatureGroup } from './feature-group.ts';
import type { LineSpan } from './spans.ts';

const names = [
  'index', 'index from end', 'position', 'characters before', 'indent', 'gap', 'gap after', 'indent after',
  'block lines', 'block index', 'block words', 'block prose', 'previous block words', 'next block words',
  'previous block lines', 'next block lines',
] as const; // prettier-ignore

const GAP_AFTER_LAST_LINE = 99;

/** The position of the line in the page, and its block: the lines around it without blank rows between them. */
export const layoutFeatures: FeatureGroup = {
  names,
  fill({ lines, columns, prose }, out, width, offset) {
    const { length } = lines;
    const total = columns.characters.reduce((sum, value) => sum + value, 1);
    let before = 0;
    for (let line = 0; line < length; line++) {
      const row = line * width + offset;
      const next = lines[line + 1];
      out[row] = Math.min(MAX_LINE_COUNT, line);
      out[row + 1] = Math.min(MAX_LINE_COUNT, length - line);
      out[row + 2] = line / length;
      out[row + 3] = before / total;
      out[row + 4] = lines[line]!.indent;
      out[row + 5] = lines[line]!.gap;
      out[row + 6] = next?.gap ?? GAP_AFTER_LAST_LINE;
      out[row + 7] = next?.indent ?? 0;
      before += columns.characters[line]!;
    }
    let previous: LineBlock = { start: 0, end: 0, words: 0, prose: 0 };
    for (let start = 0; start < length; start = previous.end) {
      const block = readBlock(start, lines, columns.words, prose);
      for (let line = previous.start; line < previous.end; line++) writeNext(out, line * width + offset, block);
      for (let line = start; line < block.end; line++) writeBlock(out, line * width + offset, line, block, previous);
      previous = block;
    }
  },
};

/** Lines without blank rows between them, with their numbers of words and of words of prose. */
interface LineBlock extends LineSpan {
  words: number;
  prose: number;
}

/** Returns the block that begins with the line `start`. */
function readBlock(
  start: number,
  lines: readonly { gap: number }[],
  words: Float32Array,
  prose: Float32Array,
): LineBlock {
  const block = { start, end: start, words: 0, prose: 0 };
  do {
    block.words += words[block.end]!;
    block.prose += prose[block.end]!;
    block.end++;
  } while (block.end < lines.length && lines[block.end]!.gap === 0);
  return block;
}

function writeBlock(out: Float32Array, row: number, line: number, block: LineBlock, previous: LineBlock): void {
  out[row + 8] = block.end - block.start;
  out[row + 9] = line - block.start;
  out[row + 10] = block.words;
  out[row + 11] = block.prose;
  out[row + 12] = previous.words;
  out[row + 14] = previous.end - previous.start;
}

function writeNext(out: Float32Array, row: number, next: LineBlock): void {
  out[row + 13] = next.words;
  out[row + 15] = next.end - next.start;
}
