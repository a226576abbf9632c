import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { type Day, dayOf, lastDayOfMonth } from '../../text/calendar.ts';
import type { Period } from '../../model/resolved-date.ts';

/** `10/11/2016` is another day in another country. */
const SWAPPABLE = /^\s*(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|1[0-2])[./-]\d+/;
const DIGITS_ONLY = /^\s*\d{1,2}[./-]\d{1,2}\s*$/;

/** A date that is given with its year; `undefined` for any other. */
export function absolutePeriod(result: ParsedResult): Period | undefined {
  const { start, end, text } = result;
  if (!isGiven(end ?? start) || !/\d/.test(text) || isUnclear(result)) return undefined;
  const last = period(end ?? start, yearOf(end ?? start));
  const first = end ? period(start, startYear(start, end)) : last;
  if (!first || !last) return undefined;
  const to = last.to ?? last.from;
  // "22 June 2016 - 31 May 2016" is no range.
  if (to < first.from) return undefined;
  return to === first.from ? first : { precision: first.precision, from: first.from, to };
}

/** Whether digits alone leave it open which is the month, or the text counts days from some other one. */
export function isUnclear(result: ParsedResult): boolean {
  return SWAPPABLE.test(result.text) || DIGITS_ONLY.test(result.text) || result.tags().has('result/relativeDate');
}

function isGiven(part: ParsedComponents): boolean {
  return part.isCertain('year') && part.isCertain('month');
}

const yearOf = (part: ParsedComponents) => part.get('year') ?? 0;

/** "20 December to 3 January 2017" starts in 2016. */
function startYear(start: ParsedComponents, end: ParsedComponents): number {
  if (start.isCertain('year')) return yearOf(start);
  return yearOf(end) - ((start.get('month') ?? 0) > (end.get('month') ?? 0) ? 1 : 0);
}

function period(part: ParsedComponents, year: number): Period | undefined {
  const month = part.get('month') ?? 1;
  if (part.isCertain('day')) return dayPeriod(dayOf(year, month, part.get('day') ?? 1));
  const from = dayOf(year, month, 1);
  return from === undefined ? undefined : { precision: 'month', from, to: lastDayOfMonth(year, month) };
}

/** A single day as a period. */
export function dayPeriod(from: Day | undefined): Period | undefined {
  return from === undefined ? undefined : { precision: 'day', from };
}
