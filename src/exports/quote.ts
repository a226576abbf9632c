import type { Span } from '../text/span.ts';

/** A span of a text and the text around it; `prefix + exact + suffix` should occur in the text only once. */
export interface Quote {
  prefix: string;
  exact: string;
  suffix: string;
}

/** UTF-16 units of context on either side to begin with, as annotation tools commonly record. */
const CONTEXT_LENGTH = 32;

/**
 * Quotes a span of `text` with as much context as makes the passage unique in it, but nothing outside `bounds`. Where all
 * of that is not enough, the passage is not unique.
 */
export function quoteSpan(
  text: string,
  { start, end }: Span,
  bounds: Span = { start: 0, end: text.length },
  contextLength = CONTEXT_LENGTH,
): Quote {
  const from = Math.max(bounds.start, startOfCharacter(text, Math.max(0, start - contextLength)));
  const to = Math.min(bounds.end, endOfCharacter(text, Math.min(text.length, end + contextLength)));
  const isAll = from === bounds.start && to === bounds.end;
  if (!isAll && !isUnique(text, text.slice(from, to))) {
    return quoteSpan(text, { start, end }, bounds, contextLength * 2);
  }
  return { prefix: text.slice(from, start), exact: text.slice(start, end), suffix: text.slice(end, to) };
}

/** Quotes a span like `quoteSpan`; returns `undefined` if the passage is not unique. */
export function quoteIfUnique(text: string, span: Span, bounds: Span): Quote | undefined {
  const quote = quoteSpan(text, span, bounds);
  return isUnique(text, quote.prefix + quote.exact + quote.suffix) ? quote : undefined;
}

const isUnique = (text: string, passage: string) => text.indexOf(passage) === text.lastIndexOf(passage);

const startOfCharacter = (text: string, offset: number) => (splitsPair(text, offset) ? offset - 1 : offset);

const endOfCharacter = (text: string, offset: number) => (splitsPair(text, offset) ? offset + 1 : offset);

/** Whether an offset is between the halves of a surrogate pair. */
const splitsPair = (text: string, offset: number) =>
  offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
