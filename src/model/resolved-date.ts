import type { Span } from '../text/span.ts';

/** A time that a text names, resolved to days. */
export interface Period {
  /** What the text gives: "22 October 2016" a day, "October 2016" a month, "since 2014" a year. */
  precision: 'day' | 'month' | 'year';
  /** ISO 8601: the day, or the first of the month, year or range. */
  from: string;
  /** ISO 8601: the last day of what is longer than a day. */
  to?: string;
}

/** A span of text that names a time. */
export interface ResolvedDate extends Span, Period {
  /** `text.slice(start, end)`. */
  surface: string;
}
