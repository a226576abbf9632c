/** A day as ISO 8601: `2016-10-23`. The functions here count in the proleptic Gregorian calendar and know no zones. */
export type Day = string;

const MILLISECONDS_A_DAY = 86_400_000;

const toTime = (day: Day) => Date.parse(`${day}T00:00Z`);
const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** `undefined` where there is no such day: 31 June. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? toDay(time) : undefined;
}

export function addDays(day: Day, days: number): Day {
  return toDay(toTime(day) + days * MILLISECONDS_A_DAY);
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return (toTime(b) - toTime(a)) / MILLISECONDS_A_DAY;
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(toTime(day)).getUTCDay();
}

export function lastOfMonth(year: number, month: number): Day {
  return toDay(Date.UTC(year, month, 0));
}
