import { firstAtLeast } from '../text/code-units.ts';
import type { Span } from '../text/span.ts';
import { IndexedText } from './indexed-text.ts';
import { foldText, mayHaveMojibake, type DerivedText } from './fold-text.ts';

/** Returns the span of the source that a span of a block's text came from; `undefined` if that is not certain. */
export type SpanLocator = (span: Span) => Span | undefined;

/** The text of a source as blocks are looked for in it: folded, and again with mojibake undone if it may have any. */
export type FoldedSource = readonly { repair: boolean; folded: DerivedText; index: IndexedText }[];

/** Folds the text of a source. */
export function foldSource(text: string): FoldedSource {
  const repairs = mayHaveMojibake(text) ? [false, true] : [false];
  return repairs.map((repair) => {
    const folded = foldText(text, repair);
    return { repair, folded, index: new IndexedText(folded.text) };
  });
}

/** Units of folded context on either side by which a name is found in an edited block, the most reliable first. */
const CONTEXT_LENGTHS = [60, 30, 15];

/** Units of a folded source after the previous block in which the next one is searched for without the index. */
const NEAR = 1000;

/**
 * Returns a function that locates the blocks of an article, called in reading order with their texts, in its source.
 * Differences of line wraps, white space, hyphenation, invisible characters, quotation marks and mojibake are ignored. A
 * block is looked for first after the previous ones. If it is not found as a whole, its spans are, where the text around
 * them occurs only once.
 */
export function locateInSource(source: FoldedSource): (blockText: string) => SpanLocator {
  let endOfPrevious = 0;

  return (blockText) => {
    const candidates: { block: DerivedText; folded: DerivedText; index: IndexedText }[] = [];
    for (const { repair, folded, index } of source) {
      const block = foldText(blockText, repair);
      const start = findBlock(block.text, index, firstAtLeast(folded.starts, endOfPrevious));
      if (start !== undefined) {
        endOfPrevious = folded.ends[start + block.text.length - 1] ?? endOfPrevious;
        return (span) => spanInSource(folded, foldedSpan(block, span), () => start);
      }
      candidates.push({ block, folded, index });
    }
    return (span) => {
      for (const { block, folded, index } of candidates) {
        const located = spanInSource(folded, foldedSpan(block, span), (part) => findByContext(block.text, part, index));
        if (located) return located;
      }
      return undefined;
    };
  };
}

/** Returns the span of the source for a part of a folded block; `findStart` returns the index at which the block begins. */
function spanInSource(
  { starts, ends }: DerivedText,
  part: Span | undefined,
  findStart: (part: Span) => number | undefined,
): Span | undefined {
  const blockStart = part && findStart(part);
  if (!part || blockStart === undefined) return undefined;
  const [start, end] = [starts[blockStart + part.start], ends[blockStart + part.end - 1]];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Returns the index of a block: the next from `from` on, or the only one. */
function findBlock(block: string, source: IndexedText, from: number): number | undefined {
  if (block === '') return undefined;
  const near = source.text.slice(from, from + NEAR + block.length).indexOf(block);
  if (near >= 0) return from + near;
  const found = source.find(block);
  if (found !== 'many') return found;
  const next = source.text.indexOf(block, from);
  return next >= 0 ? next : undefined;
}

/** Returns the index at which `block` would begin, by the context of a part of it. */
function findByContext(block: string, { start, end }: Span, source: IndexedText): number | undefined {
  for (const length of CONTEXT_LENGTHS) {
    const from = Math.max(0, start - length);
    const index = source.find(block.slice(from, end + length));
    if (index !== undefined && index !== 'many') return index - from;
  }
  return undefined;
}

/** Returns the part of a folded text that a span of the text became; `undefined` if nothing is left of it. */
function foldedSpan({ starts, ends }: DerivedText, span: Span): Span | undefined {
  const start = firstAtLeast(starts, span.start);
  const end = firstAtLeast(starts, span.end);
  return start < end && (ends[end - 1] ?? 0) <= span.end ? { start, end } : undefined;
}
