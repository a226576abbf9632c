import type { Span } from '../text/span.ts';
import { foldText, mayHaveMojibake, type FoldedText } from './fold-text.ts';

/** What of a block is looked for, and where: `lines` (1-based, inclusive) where they are known. */
export interface BlockInSource {
  text: string;
  lines?: readonly [first: number, last: number] | undefined;
}

/** Gives the span of the source that a span of the block's text came from; `undefined` where that is not certain. */
export type SpanLocator = (span: Span) => Span | undefined;

/** Folded characters on either side that tell a name from its other mentions where the block was edited; widest first. */
const CONTEXTS = [60, 30, 15];

/**
 * Gives a function that finds an article's blocks, asked for in reading order, in its source. Line wraps, white space,
 * hyphenation, invisible characters, quotation marks and misread UTF-8 make no difference. A block is looked for in its
 * lines if they are known, there first after the blocks found before; where a block as a whole is not found, its spans
 * are, if what stands around them occurs once.
 */
export function locateInSource(text: string): (block: BlockInSource) => SpanLocator {
  const lineStarts = startsOfLines(text);
  const repairs = mayHaveMojibake(text) ? [false, true] : [false];
  const sources = repairs.map((repair) => ({ repair, folded: foldText(text, repair) }));
  let after = 0;

  return ({ text: blockText, lines }) => {
    const from = lines ? (lineStarts[lines[0] - 1] ?? text.length) : 0;
    const to = lines ? (lineStarts[lines[1]] ?? text.length) : text.length;
    const candidates = sources.map(({ repair, folded }) => ({
      folded,
      block: foldText(blockText, repair),
      window: windowOf(folded, from, to),
    }));
    for (const { folded, block, window } of candidates) {
      const at = findBlock(block.key, folded.key, window, firstAtOrAfter(folded.starts, after));
      if (at === undefined) continue;
      after = folded.ends[at + block.key.length - 1] ?? after;
      return (span) => spanAt(folded, foldedSpan(block, span), () => at);
    }
    return (span) => {
      for (const { folded, block, window } of candidates) {
        const located = spanAt(folded, foldedSpan(block, span), (part) =>
          findByContext(block.key, part, folded.key, window),
        );
        if (located) return located;
      }
      return undefined;
    };
  };
}

/** Where `part` of a block stands in the source, `find` telling where in the source's key the block would begin. */
function spanAt(
  { starts, ends }: FoldedText,
  part: Span | undefined,
  find: (part: Span) => number | undefined,
): Span | undefined {
  const at = part && find(part);
  if (!part || at === undefined) return undefined;
  const [start, end] = [starts[at + part.start], ends[at + part.end - 1]];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function windowOf({ starts }: FoldedText, from: number, to: number): Span {
  return { start: firstAtOrAfter(starts, from), end: firstAtOrAfter(starts, to) };
}

function findBlock(key: string, source: string, { start, end }: Span, after: number): number | undefined {
  if (key === '') return undefined;
  const next = source.indexOf(key, Math.max(start, after));
  if (next >= 0 && next + key.length <= end) return next;
  return onlyOccurrence(key, source, { start, end });
}

function findByContext(key: string, { start, end }: Span, source: string, window: Span): number | undefined {
  for (const reach of CONTEXTS) {
    const from = Math.max(0, start - reach);
    const at = onlyOccurrence(key.slice(from, end + reach), source, window);
    if (at !== undefined) return at - from;
  }
  return undefined;
}

function onlyOccurrence(key: string, source: string, { start, end }: Span): number | undefined {
  const inside = (at: number) => at >= 0 && at + key.length <= end;
  const first = source.indexOf(key, start);
  return inside(first) && !inside(source.indexOf(key, first + 1)) ? first : undefined;
}

/** The part of a folded text that `span` of the text became; `undefined` where nothing of it is left. */
function foldedSpan({ starts, ends }: FoldedText, span: Span): Span | undefined {
  const start = firstAtOrAfter(starts, span.start);
  const end = firstAtOrAfter(starts, span.end);
  return start < end && (ends[end - 1] ?? 0) <= span.end ? { start, end } : undefined;
}

function startsOfLines(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: lineEnd }) => index + lineEnd.length)];
}

/** Index of the first of the ascending `offsets` that is not below `offset`. */
function firstAtOrAfter(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
