import type { ResolvedDate } from '../model/resolved-date.ts';
import type { WrappedSpan } from './wrap.ts';

/** The id of an article's `number`th date, counted from one. */
export function dateAnchor(number: number): string {
  return `d${number}`;
}

/** The element around a date: `time`, or `span` for a stretch of days, which `time` cannot express. */
export function dateSpan(date: ResolvedDate, anchor: string): WrappedSpan {
  const { start, end } = date;
  const dateTime = toDateTime(date);
  if (dateTime === undefined) return { start, end, tagName: 'span', properties: { id: anchor } };
  return { start, end, tagName: 'time', properties: { id: anchor, dateTime } };
}

/** `2016-10-23`, `2016-10` or `2016`; `undefined` for what is longer than its precision. */
function toDateTime({ precision, from, to = from }: ResolvedDate): string | undefined {
  const length = { day: 10, month: 7, year: 4 }[precision];
  return from.slice(0, length) === to.slice(0, length) ? from.slice(0, length) : undefined;
}
