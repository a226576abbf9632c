import { weekdayOf, type Day } from '../calendar.ts';
import { tokenizeDates, type DateToken } from './date-tokens.ts';
import { matchDay, type DayForm, type DayMatch } from './match-day.ts';
import { matchTime, matchTimeAt, type TimeMatch } from './match-time.ts';
import { weekdayNamed } from './month-names.ts';

/** A full date somewhere in the lines of a page, with the time of day that belongs to it. */
export interface DateExpression {
  /** Indexes of the lines it was read from: usually one; its time can be on the next. */
  lines: number[];
  /** The span of the date and its time in the first line. */
  start: number;
  end: number;
  day: Day;
  /** The month-first reading of an ambiguous date, whose `day` is the day-first one. */
  swapped?: Day;
  form: DayForm;
  monthFirst?: boolean;
  /** The ISO weekday written beside the date. */
  weekday?: number;
  /** `13:30`. */
  time?: string;
  /** An ISO offset or `Z`. */
  zone?: string;
}

/** Characters of a line that are read. */
const MAX_CHARACTERS_READ = 4000;
/** A line with more dates is a table or a chronicle. */
const MAX_DATES_PER_LINE = 8;
/** Every date has two numbers and starts at most so many tokens before the first. */
const TWO_NUMBERS = /\p{Nd}\P{Nd}+\p{Nd}/u;
const MAX_TOKENS_BEFORE_NUMBER = 5;
const MAX_TIME_LINE_LENGTH = 20;

/**
 * Finds every full date, in order, in the lines with those `indexes`, by default in all. Dates without a year and
 * relative ones (“2 hours ago”) are not read.
 */
export function findDateExpressions(
  lines: readonly { text: string }[],
  language: string,
  indexes: readonly number[] = [...lines.keys()],
): DateExpression[] {
  return indexes.flatMap((index) => {
    const { text } = lines[index]!;
    return TWO_NUMBERS.test(text) ? findInLine(text, index, lines[index + 1], language) : [];
  });
}

function findInLine(
  text: string,
  line: number,
  nextLine: { text: string } | undefined,
  language: string,
): DateExpression[] {
  const tokens = tokenizeDates(text.slice(0, MAX_CHARACTERS_READ));
  const dates: DateExpression[] = [];
  let number = -1;
  for (let i = 0; i < tokens.length && dates.length < MAX_DATES_PER_LINE; i++) {
    if (number < i) number = findNumber(tokens, i);
    if (number === tokens.length) break;
    i = Math.max(i, number - MAX_TOKENS_BEFORE_NUMBER);
    const match = matchDay(tokens, i, language);
    if (!match) continue;
    dates.push(toDateExpression(tokens, i, match, { line, nextLine, language }));
    i = match.next - 1;
  }
  return dates;
}

/** Returns the index of the first number from token `from` on; the number of tokens if there is none. */
function findNumber(tokens: readonly DateToken[], from: number): number {
  let index = from;
  while (index < tokens.length && tokens[index]?.value === undefined) index++;
  return index;
}

/** Adds the time and the weekday to the day that was matched at token `first`. */
function toDateExpression(
  tokens: readonly DateToken[],
  first: number,
  match: DayMatch,
  { line, nextLine, language }: { line: number; nextLine: { text: string } | undefined; language: string },
): DateExpression {
  const { form, monthFirst, next } = match;
  const timeInLine = timeWithin(tokens, first + 1, next) ?? matchTime(tokens, first, next);
  const isAtEnd = next >= tokens.length - 1;
  const timeBelow = !timeInLine && isAtEnd && nextLine ? readTimeAlone(nextLine.text) : undefined;
  const weekday = findWeekday(tokens, first, next, language);
  const time = timeInLine ?? timeBelow;
  const starts = [
    tokens[first]!.start,
    ...(timeInLine ? [tokens[timeInLine.first]!.start] : []),
    ...(weekday ? [weekday.start] : []),
  ];
  return {
    lines: timeBelow ? [line, line + 1] : [line],
    start: Math.min(...starts),
    end: tokens[Math.max(next, timeInLine?.next ?? 0) - 1]!.end,
    ...decideByWeekday(match, weekday?.weekday),
    form,
    ...(monthFirst !== undefined && { monthFirst }),
    ...(weekday && { weekday: weekday.weekday }),
    ...(time && { time: time.time, ...(time.zone && { zone: time.zone }) }),
  };
}

/** Decides which reading of an ambiguous date is right if the weekday beside it fits only one. */
function decideByWeekday({ day, swapped }: DayMatch, weekday: number | undefined): Pick<DayMatch, 'day' | 'swapped'> {
  if (!swapped) return { day };
  const fitsDay = weekdayOf(day) === weekday;
  const fitsSwapped = weekdayOf(swapped) === weekday;
  if (fitsDay !== fitsSwapped) return { day: fitsDay ? day : swapped };
  return { day, swapped };
}

function findWeekday(
  tokens: readonly DateToken[],
  first: number,
  next: number,
  language: string,
): { weekday: number; start: number } | undefined {
  for (const i of [first - 1, first - 2, first - 3, next, next + 1]) {
    const token = tokens[i];
    const weekday = token && weekdayNamed(token.text, language);
    if (weekday) return { weekday, start: token.start };
  }
  return undefined;
}

/** Returns the time inside a date, as in Oct 23 13:30:00 BST 2016. */
function timeWithin(tokens: readonly DateToken[], from: number, to: number): TimeMatch | undefined {
  for (let i = from; i < to; i++) if (tokens[i + 1]?.text === ':') return matchTimeAt(tokens, i);
  return undefined;
}

/** Reads a line that is a time of day and nothing else: “15:59 Uhr”. */
function readTimeAlone(text: string): TimeMatch | undefined {
  if (text.length > MAX_TIME_LINE_LENGTH) return undefined;
  const tokens = tokenizeDates(text);
  const time = matchTimeAt(tokens, 0);
  return time && time.next >= tokens.length - 1 ? time : undefined;
}

/** Formats a date in ISO 8601: `2016-10-23`, `2016-10-23T13:30`, `2016-10-23T13:30+01:00`. */
export function toIsoDateTime({ day, time, zone }: Pick<DateExpression, 'day' | 'time' | 'zone'>): string {
  return time ? `${day}T${time}${zone ?? ''}` : day;
}
