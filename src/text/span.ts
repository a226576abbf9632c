/** A part of a text from `start` up to, but not including, `end`, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Returns the part of `bounds` around a span that has no `hidden` span: from the last one before the span to the first one
 * after it.
 */
export function visibleAround({ start, end }: Span, bounds: Span, hidden: readonly Span[]): Span {
  const before = hidden.filter((span) => span.end <= start).map((span) => span.end);
  const after = hidden.filter((span) => span.start >= end).map((span) => span.start);
  return { start: Math.max(bounds.start, ...before), end: Math.min(bounds.end, ...after) };
}
