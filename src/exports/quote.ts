import type { Span } from './locate-in-source.ts';

/** A span of a text with what stands around it; `prefix + exact + suffix` occurs once in the text. */
export interface Quote {
  prefix: string;
  exact: string;
  suffix: string;
}

/** Characters on either side to begin with: the length that annotation tools commonly record. */
const REACH = 32;

/** Quotes `start` to `end` of `text` (UTF-16 offsets) with as much around it as makes it the only such place. */
export function quoteSpan(text: string, { start, end }: Span, reach = REACH): Quote {
  const [from, to] = [cutBefore(text, start - reach), cutAfter(text, end + reach)];
  const whole = text.slice(from, to);
  const unique = text.indexOf(whole) === text.lastIndexOf(whole);
  if (!unique && (from > 0 || to < text.length)) return quoteSpan(text, { start, end }, reach * 2);
  return { prefix: text.slice(from, start), exact: text.slice(start, end), suffix: text.slice(end, to) };
}

/**
 * Quotes `start` to `end` of `text` with nothing around it that is outside `bounds`; `undefined` where that leaves it open
 * which place is meant.
 */
export function quoteWithin(text: string, { start, end }: Span, bounds: Span): Quote | undefined {
  for (let reach = REACH; ; reach *= 2) {
    const from = Math.max(bounds.start, cutBefore(text, start - reach));
    const to = Math.min(bounds.end, cutAfter(text, end + reach));
    const whole = text.slice(from, to);
    if (text.indexOf(whole) === text.lastIndexOf(whole)) {
      return { prefix: text.slice(from, start), exact: text.slice(start, end), suffix: text.slice(end, to) };
    }
    if (from === bounds.start && to === bounds.end) return undefined;
  }
}

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
