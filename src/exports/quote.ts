import type { Span } from '../text/span.ts';

/** A span of a text with what stands around it; `prefix + exact + suffix` occurs once in the text. */
export interface Quote {
  prefix: string;
  exact: string;
  suffix: string;
}

/** Characters on either side to begin with: the length that annotation tools commonly record. */
const REACH = 32;

/**
 * Quotes `start` to `end` of `text` (UTF-16 offsets) with as much around it as makes it the only such place, but nothing
 * outside `bounds`; all of those where they leave it open which place is meant.
 */
export function quoteSpan(
  text: string,
  { start, end }: Span,
  bounds: Span = { start: 0, end: text.length },
  reach = REACH,
): Quote {
  const from = Math.max(bounds.start, cutBefore(text, start - reach));
  const to = Math.min(bounds.end, cutAfter(text, end + reach));
  const isAll = from === bounds.start && to === bounds.end;
  if (!isAll && !isOnce(text, text.slice(from, to))) return quoteSpan(text, { start, end }, bounds, reach * 2);
  return { prefix: text.slice(from, start), exact: text.slice(start, end), suffix: text.slice(end, to) };
}

/** The same; `undefined` where it is open which place is meant. */
export function quoteWithin(text: string, span: Span, bounds: Span): Quote | undefined {
  const quote = quoteSpan(text, span, bounds);
  return isOnce(text, quote.prefix + quote.exact + quote.suffix) ? quote : undefined;
}

const isOnce = (text: string, passage: string) => text.indexOf(passage) === text.lastIndexOf(passage);

/** The given offset kept inside the text and off the middle of a surrogate pair. */
function cutBefore(text: string, offset: number): number {
  const inside = Math.max(0, offset);
  return isInsidePair(text, inside) ? inside - 1 : inside;
}

function cutAfter(text: string, offset: number): number {
  const inside = Math.min(text.length, offset);
  return isInsidePair(text, inside) ? inside + 1 : inside;
}

const isInsidePair = (text: string, offset: number) =>
  offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff && offset < text.length;
