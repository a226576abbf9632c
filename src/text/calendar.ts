/** A day of the Gregorian calendar, without a time zone, in ISO 8601: `2016-10-23`. */
export type Day = string;

const MILLISECONDS_PER_DAY = 86_400_000;

/** Returns the day with a year, a month (1 to 12) and a day of the month; `undefined` where there is none, as for 31 June. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | undefined {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth ? toDay(time) : undefined;
}

/** Returns the last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): Day {
  return toDay(Date.UTC(year, month, 0));
}

/** Returns the day `days` later, or earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return toDay(toTime(day) + days * MILLISECONDS_PER_DAY);
}

/** Counts the days from one day to another; negative where `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return (toTime(to) - toTime(from)) / MILLISECONDS_PER_DAY;
}

/** Returns the ISO weekday: 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(toTime(day)).getUTCDay() || 7;
}

function toTime(day: Day): number {
  return Date.parse(`${day}T00:00Z`);
}

function toDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
