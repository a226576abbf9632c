import type { ParsedComponents, ParsedResult } from 'chrono-node';
import type { Period } from '../../model/annotation.ts';
import { type Day, dayFrom, lastDayOfMonth } from '../../text/calendar.ts';

/** `10/11/2016` is in October or November, depending on the country. */
const AMBIGUOUS = /^\s*(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|1[0-2])[./-]\d+/;
const WITHOUT_YEAR = /^\s*\d{1,2}[./-]\d{1,2}\s*$/;

/** Returns the period of a date with a year; `undefined` for any other. */
export function absolutePeriod(result: ParsedResult): Period | undefined {
  const { start, end, text } = result;
  const last = end ?? start;
  if (!hasYearAndMonth(last) || !/\d/.test(text) || isAmbiguous(result)) return undefined;
  const lastPeriod = periodOf(last, yearOf(last));
  const firstPeriod = end ? periodOf(start, startYear(start, end)) : lastPeriod;
  if (!firstPeriod || !lastPeriod) return undefined;
  const { precision, from } = firstPeriod;
  const to = lastPeriod.to ?? lastPeriod.from;
  // "22 June 2016 - 31 May 2016" is no range.
  if (to < from) return undefined;
  return to === from ? firstPeriod : { precision, from, to };
}

/** Returns whether the day or month of a numeric date is uncertain, or the date depends on another. */
export function isAmbiguous(result: ParsedResult): boolean {
  return AMBIGUOUS.test(result.text) || WITHOUT_YEAR.test(result.text) || result.tags().has('result/relativeDate');
}

function hasYearAndMonth(date: ParsedComponents): boolean {
  return date.isCertain('year') && date.isCertain('month');
}

const yearOf = (date: ParsedComponents) => date.get('year') ?? 0;

/** Returns the year in which a range starts: 2016 for "20 December to 3 January 2017". */
function startYear(start: ParsedComponents, end: ParsedComponents): number {
  if (start.isCertain('year')) return yearOf(start);
  return yearOf(end) - ((start.get('month') ?? 0) > (end.get('month') ?? 0) ? 1 : 0);
}

function periodOf(date: ParsedComponents, year: number): Period | undefined {
  const month = date.get('month') ?? 1;
  if (date.isCertain('day')) return dayPeriod(dayFrom(year, month, date.get('day') ?? 1));
  const from = dayFrom(year, month, 1);
  return from === undefined ? undefined : { precision: 'month', from, to: lastDayOfMonth(year, month) };
}

/** Returns a day as a period. */
export function dayPeriod(from: Day | undefined): Period | undefined {
  return from === undefined ? undefined : { precision: 'day', from };
}
