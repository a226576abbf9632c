import { findDateExpressions, toIsoDateTime } from '../metadata/dates/find-date-expressions.ts';

/** The two-digit year of old mail and news: `Mon, 05 Apr 93 19:37:09 EDT`. */
const SHORT_YEAR = /^((?:\p{L}{3}, )?\d{1,2} \p{L}{3} )([7-9]\d)(?= \d{2}:)/u;

/** Returns the date in a header's value, ISO 8601; nothing where its day could be the month and its month the day. */
export function readDate(value: string): string | undefined {
  const text = value.replace(SHORT_YEAR, '$119$2');
  const [date] = findDateExpressions([{ text, lines: [1, 1], indent: 0, gap: 0 }], 'en');
  return date && !date.swapped ? toIsoDateTime(date) : undefined;
}
