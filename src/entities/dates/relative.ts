import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { dayPeriod, isUnclear } from './absolute.ts';
import { addDays, type Day, dayOf, daysBetween, weekdayOf } from '../../text/calendar.ts';
import { type LanguageRules, languageRules } from './language-rules.ts';
import type { Period } from '../../model/resolved-date.ts';

const DAYS_A_WEEK = 7;

/** A date that depends on the day of publication, `day`; `undefined` where it can't be told to the day. */
export function relativePeriod(result: ParsedResult, text: string, day: Day, language: string): Period | undefined {
  const rules = languageRules(language);
  const { start, end } = result;
  if (result.tags().has('result/relativeDate')) return rules?.daysAgo.test(result.text) ? onDay(start) : undefined;
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    return rules && namesWeekday(result, language) ? weekday(result, text, day, rules) : undefined;
  }
  if (!start.isCertain('day') || isUnclear(result)) return undefined;
  if (start.isCertain('year')) return isWord(result) ? onDay(start) : undefined;
  const from = nearest(start, day);
  const to = end && nearest(end, day);
  return from === undefined ? undefined : { precision: 'day', from, ...(to !== undefined && to > from ? { to } : {}) };
}

/** "yesterday", "last night"; not "now", nor "the end of the month". */
function isWord({ start, text }: ParsedResult): boolean {
  return !start.isCertain('hour') && !/\d/.test(text) && text.split(/\s+/).length <= 2;
}

function onDay(part: ParsedComponents): Period | undefined {
  return dayPeriod(dayOf(part.get('year') ?? 0, part.get('month') ?? 0, part.get('day') ?? 0));
}

/** A day and month without a year are those nearest to publication. */
function nearest(part: ParsedComponents, day: Day): Day | undefined {
  const published = Number(day.slice(0, 4));
  const days = [published - 1, published, published + 1].flatMap((year) => {
    return dayOf(year, part.get('month') ?? 0, part.get('day') ?? 0) ?? [];
  });
  return days.sort((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)))[0];
}

/** Written out: "Sun" is also a newspaper, and a weekend is no day. */
function namesWeekday({ start, text }: ParsedResult, language: string): boolean {
  return text.toLowerCase().includes(weekdayNames(language)[start.get('weekday') ?? 0] ?? '');
}

const weekdays = new Map<string, string[]>();

/** From Sunday on, in small letters. */
function weekdayNames(language: string): string[] {
  let names = weekdays.get(language);
  if (!names) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    names = Array.from({ length: DAYS_A_WEEK }, (_, day) => format.format(Date.UTC(2023, 0, 1 + day)).toLowerCase());
    weekdays.set(language, names);
  }
  return names;
}

/**
 * News names a day of the last week by its weekday, today included; of the coming week, where the clause speaks of what
 * is to come. Which week "next Friday" is in, readers disagree about.
 */
function weekday({ start, end, index, text: found }: ParsedResult, text: string, day: Day, rules: LanguageRules) {
  const before = text.slice(0, index) + found.slice(0, found.search(/\p{Lu}/u));
  const isHabit = rules.habit.test(before) || rules.habit.test(`${found.split(/\s/)[0]} `);
  if (isHabit || rules.name.test(text.slice(index + found.length))) return undefined;
  const away = ((start.get('weekday') ?? 0) - weekdayOf(day) + DAYS_A_WEEK) % DAYS_A_WEEK;
  const isLast = rules.last.test(found);
  const from = isFuture(text, index, rules) && !isLast ? addDays(day, away) : latest(day, away, isLast);
  if (!end) return dayPeriod(from);
  const length = ((end.get('weekday') ?? 0) - (start.get('weekday') ?? 0) + DAYS_A_WEEK) % DAYS_A_WEEK;
  return { precision: 'day' as const, from, to: addDays(from, length) };
}

function latest(day: Day, away: number, isBeforeToday: boolean): Day {
  return addDays(day, away === 0 && !isBeforeToday ? 0 : away - DAYS_A_WEEK);
}

function isFuture(text: string, index: number, { future, reported, clause }: LanguageRules): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  if (reported.test(before.replace(/\bon\s+$/, ''))) return false;
  const clauseBefore = before.slice([...before.matchAll(clause)].at(-1)?.index ?? 0);
  const after = text.slice(index, index + REACH);
  const [, second] = [...after.matchAll(clause)].filter(({ index }) => index > 0);
  return future.test(clauseBefore) || future.test(after.slice(0, second?.index));
}

/** How far a clause is looked at, in characters. */
const REACH = 120;
