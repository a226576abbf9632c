import { firstAtLeast } from '../text/code-units.ts';
import type { Span } from '../text/span.ts';
import { foldText, mayHaveMojibake, type FoldedText } from './fold-text.ts';

/** Returns the span of the source that a span of a block's text came from; `undefined` if that is not certain. */
export type SpanLocator = (span: Span) => Span | undefined;

/** Units of folded context on either side by which a name is found in an edited block, the most reliable first. */
const CONTEXT_LENGTHS = [60, 30, 15];

/**
 * Returns a function that locates the blocks of an article, called in reading order with their texts, in its source.
 * Differences of line wraps, white space, hyphenation, invisible characters, quotation marks and mojibake are ignored. A
 * block is looked for first after the previous ones. If it is not found as a whole, its spans are, where the text around
 * them occurs only once.
 */
export function locateInSource(source: string): (blockText: string) => SpanLocator {
  const repairs = mayHaveMojibake(source) ? [false, true] : [false];
  const foldedSources = repairs.map((repair) => ({ repair, source: foldText(source, repair) }));
  let endOfPrevious = 0;

  return (blockText) => {
    const candidates = foldedSources.map(({ repair, source }) => ({ source, block: foldText(blockText, repair) }));
    for (const { source, block } of candidates) {
      const index = findBlock(block.key, source.key, firstAtLeast(source.starts, endOfPrevious));
      if (index === undefined) continue;
      endOfPrevious = source.ends[index + block.key.length - 1] ?? endOfPrevious;
      return (span) => spanInSource(source, foldedSpan(block, span), () => index);
    }
    return (span) => {
      for (const { source, block } of candidates) {
        const located = spanInSource(source, foldedSpan(block, span), (part) =>
          findByContext(block.key, part, source.key),
        );
        if (located) return located;
      }
      return undefined;
    };
  };
}

/** Returns the span of the source for a part of a folded block; `findStart` returns the index at which the block begins. */
function spanInSource(
  { starts, ends }: FoldedText,
  part: Span | undefined,
  findStart: (part: Span) => number | undefined,
): Span | undefined {
  const blockStart = part && findStart(part);
  if (!part || blockStart === undefined) return undefined;
  const [start, end] = [starts[blockStart + part.start], ends[blockStart + part.end - 1]];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function findBlock(key: string, source: string, from: number): number | undefined {
  if (key === '') return undefined;
  const next = source.indexOf(key, from);
  return next >= 0 ? next : findOnlyOccurrence(key, source);
}

/** Returns the index at which the block `key` would begin, by the context of a part of it. */
function findByContext(key: string, { start, end }: Span, source: string): number | undefined {
  for (const length of CONTEXT_LENGTHS) {
    const from = Math.max(0, start - length);
    const index = findOnlyOccurrence(key.slice(from, end + length), source);
    if (index !== undefined) return index - from;
  }
  return undefined;
}

function findOnlyOccurrence(key: string, source: string): number | undefined {
  const first = source.indexOf(key);
  return first >= 0 && source.indexOf(key, first + 1) < 0 ? first : undefined;
}

/** Returns the part of a folded text that a span of the text became; `undefined` if nothing is left of it. */
function foldedSpan({ starts, ends }: FoldedText, span: Span): Span | undefined {
  const start = firstAtLeast(starts, span.start);
  const end = firstAtLeast(starts, span.end);
  return start < end && (ends[end - 1] ?? 0) <= span.end ? { start, end } : undefined;
}
