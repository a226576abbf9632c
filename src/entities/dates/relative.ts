import type { ParsedComponents, ParsedResult } from 'chrono-node';
import type { Period } from '../../model/annotation.ts';
import { addDays, type Day, dayFrom, daysBetween, weekdayOf } from '../../text/calendar.ts';
import { dayPeriod, isAmbiguous } from './absolute.ts';
import { type DatePatterns, datePatterns } from './date-patterns.ts';

const DAYS_PER_WEEK = 7;

/** Returns the period of a date that depends on the day of publication; `undefined` if it is not certain to the day. */
export function relativePeriod(
  result: ParsedResult,
  text: string,
  published: Day,
  language: string,
): Period | undefined {
  const patterns = datePatterns(language);
  const { start, end } = result;
  if (result.tags().has('result/relativeDate')) {
    return patterns?.daysAgo.test(result.text) ? dayPeriod(toDay(start)) : undefined;
  }
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    return patterns && hasFullWeekdayName(result, language)
      ? weekdayPeriod(result, text, published, patterns)
      : undefined;
  }
  if (!start.isCertain('day') || isAmbiguous(result)) return undefined;
  if (start.isCertain('year')) return isWordForDay(result) ? dayPeriod(toDay(start)) : undefined;
  const from = nearestDay(start, published);
  const to = end && nearestDay(end, published);
  return from === undefined ? undefined : { precision: 'day', from, ...(to !== undefined && to > from ? { to } : {}) };
}

/** Returns true for "yesterday" and "last night", false for "now" and "the end of the month". */
function isWordForDay({ start, text }: ParsedResult): boolean {
  return !start.isCertain('hour') && !/\d/.test(text) && text.split(/\s+/).length <= 2;
}

function toDay(date: ParsedComponents): Day | undefined {
  return dayFrom(date.get('year') ?? 0, date.get('month') ?? 0, date.get('day') ?? 0);
}

/** Returns the day nearest to publication with a day and month. */
function nearestDay(date: ParsedComponents, published: Day): Day | undefined {
  const publicationYear = Number(published.slice(0, 4));
  const days = [publicationYear - 1, publicationYear, publicationYear + 1].flatMap((year) => {
    return dayFrom(year, date.get('month') ?? 0, date.get('day') ?? 0) ?? [];
  });
  return days.sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)))[0];
}

/** Returns whether a weekday is written in full: "Sun" is also a newspaper, and a weekend is no day. */
function hasFullWeekdayName({ start, text }: ParsedResult, language: string): boolean {
  return text.toLowerCase().includes(weekdayNames(language)[start.get('weekday') ?? 0] ?? '');
}

const weekdayNamesByLanguage = new Map<string, string[]>();

/** Returns the names of the weekdays from Sunday on, in lower case. */
function weekdayNames(language: string): string[] {
  let names = weekdayNamesByLanguage.get(language);
  if (!names) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    names = Array.from({ length: DAYS_PER_WEEK }, (_, day) => format.format(Date.UTC(2023, 0, 1 + day)).toLowerCase());
    weekdayNamesByLanguage.set(language, names);
  }
  return names;
}

/**
 * Returns the day that a weekday means in news: one of the last seven, today included, or of the next seven in a clause
 * about the future. "Next Friday" is not resolved: readers disagree about which week it is in.
 */
function weekdayPeriod(
  { start, end, index, text: parsed }: ParsedResult,
  text: string,
  published: Day,
  patterns: DatePatterns,
): Period | undefined {
  const before = text.slice(0, index) + parsed.slice(0, parsed.search(/\p{Lu}/u));
  const isUnresolvable =
    patterns.unresolvableAfter.test(before) || patterns.unresolvableAfter.test(`${parsed.split(/\s/)[0]} `);
  if (isUnresolvable || patterns.nameEnd.test(text.slice(index + parsed.length))) return undefined;
  const weekday = start.get('weekday') ?? 0;
  const daysAhead = (weekday - weekdayOf(published) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  const isLast = patterns.lastWeekday.test(parsed);
  const isToday = daysAhead === 0 && !isLast;
  const isAhead = isToday || (!isLast && isFuture(text, index, patterns));
  const from = addDays(published, isAhead ? daysAhead : daysAhead - DAYS_PER_WEEK);
  if (!end) return dayPeriod(from);
  const length = ((end.get('weekday') ?? 0) - weekday + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return { precision: 'day', from, to: addDays(from, length) };
}

/** In UTF-16 units: how much of a clause is examined on either side of the date. */
const MAX_CLAUSE_LENGTH = 120;

/** Returns whether the clause with the date, or the one after it, is about the future. */
function isFuture(text: string, index: number, { future, reportBefore, clauseBoundary }: DatePatterns): boolean {
  const before = text.slice(Math.max(0, index - MAX_CLAUSE_LENGTH), index);
  if (reportBefore.test(before)) return false;
  const clauseBefore = before.slice([...before.matchAll(clauseBoundary)].at(-1)?.index ?? 0);
  const after = text.slice(index, index + MAX_CLAUSE_LENGTH);
  const [, secondBoundary] = [...after.matchAll(clauseBoundary)].filter((boundary) => boundary.index > 0);
  return future.test(clauseBefore) || future.test(after.slice(0, secondBoundary?.index));
}
