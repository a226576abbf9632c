import type { Annotation } from '../model/annotation.ts';
import type { ResolvedDate } from '../model/resolved-date.ts';
import type { Span } from '../text/span.ts';
import { entityAnchor } from './anchors.ts';
import type { WrappedSpan } from './wrap.ts';

/**
 * Returns the link that marks a mention: highlighted, to its entity in the sidebar; otherwise without a target, so that
 * it reads, prints and tabs as plain text until the reader asks to see all mentions. A mention that may never be
 * highlighted names no entity to link to.
 */
export function mentionElement({ start, end }: Span, annotation: Annotation, mayHighlight: boolean): WrappedSpan {
  const { id, type, anchor, note, highlighted } = annotation;
  const target = entityAnchor(id);
  const properties = {
    className: ['mention'],
    id: anchor,
    ...(highlighted && { href: `#${target}` }),
    dataType: type,
    ...(mayHighlight && { dataEntity: target }),
    dataNote: note,
  };
  return { start, end, tagName: 'a', properties };
}

/** Returns the element that marks a date: `time`, or `span` for a range of days, which `time` cannot express. */
export function dateElement(date: ResolvedDate, anchor: string): WrappedSpan {
  const { start, end } = date;
  const dateTime = toDateTime(date);
  if (dateTime === undefined) return { start, end, tagName: 'span', properties: { id: anchor } };
  return { start, end, tagName: 'time', properties: { id: anchor, dateTime } };
}

/** Returns `2016-10-23`, `2016-10` or `2016`; `undefined` for what is longer than one day, month or year. */
function toDateTime({ precision, from, to = from }: ResolvedDate): string | undefined {
  const length = { day: 10, month: 7, year: 4 }[precision];
  return from.slice(0, length) === to.slice(0, length) ? from.slice(0, length) : undefined;
}
