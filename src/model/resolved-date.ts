/** A span of text that names a time, resolved to days. Offsets are UTF-16, `end` exclusive. */
export interface ResolvedDate {
  start: number;
  end: number;
  /** `text.slice(start, end)`. */
  surface: string;
  /** What the text gives: "22 October 2016" a day, "October 2016" a month, "since 2014" a year. */
  precision: 'day' | 'month' | 'year';
  /** ISO 8601: the day, or the first of the month, year or range. */
  from: string;
  /** ISO 8601: the last day of what is longer than a day. */
  to?: string;
}

/** What is left when the place in the text is taken away. */
export type Period = Pick<ResolvedDate, 'precision' | 'from' | 'to'>;
