/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What of `whole` around a stretch is free of `hidden` ones: from the last before it up to the first behind it. */
export function visibleAround({ start, end }: Span, whole: Span, hidden: readonly Span[]): Span {
  const before = hidden.filter((one) => one.end <= start).map((one) => one.end);
  const after = hidden.filter((one) => one.start >= end).map((one) => one.start);
  return { start: Math.max(whole.start, ...before), end: Math.min(whole.end, ...after) };
}
