import type { Line } from '../../lines/line.ts';
import { weekdayOf, type Day } from '../../../text/calendar.ts';
import { matchDay, type DayForm } from './match-day.ts';
import { matchTime, timeAt, type TimeMatch } from './match-time.ts';
import { weekdayNamed } from './month-names.ts';
import { tokenize, type Token } from './date-tokens.ts';

/** A date somewhere in the lines, with the time of day that belongs to it. */
export interface DateMention {
  /** Indexes of the lines it was read from: mostly one; the time may stand on the next. */
  lines: number[];
  /** Where the date and its time stand in the first line. */
  start: number;
  end: number;
  day: Day;
  /** The month-first reading, where the order of day and month is still open; `day` is then the day-first one. */
  swapped?: Day;
  form: DayForm;
  monthFirst?: boolean;
  weekday?: number;
  /** `13:30`. */
  time?: string;
  zone?: string;
}

/** Characters of a line that are read, and dates in it: one with more is a table or a chronicle. */
const LONGEST_READ = 4000;
const MOST_IN_LINE = 8;
/** No date has fewer, and none starts further than so many tokens before its first. */
const TWO_NUMBERS = /\p{Nd}\P{Nd}+\p{Nd}/u;
const BEFORE_NUMBER = 5;

/**
 * Every full date of the lines, in order; of those at `indexes`, where they are given. Dates without a year and relative
 * ones (“2 hours ago”) are not read.
 */
export function findMentions(
  lines: readonly Line[],
  language: string,
  indexes: readonly number[] = [...lines.keys()],
): DateMention[] {
  return indexes.flatMap((index) => {
    const { text } = lines[index]!;
    return TWO_NUMBERS.test(text) ? mentionsIn(text, index, lines[index + 1], language) : [];
  });
}

function mentionsIn(text: string, index: number, next: Line | undefined, language: string): DateMention[] {
  const tokens = tokenize(text.slice(0, LONGEST_READ));
  const mentions: DateMention[] = [];
  let number = -1;
  for (let i = 0; i < tokens.length && mentions.length < MOST_IN_LINE; i++) {
    if (number < i) number = nextNumber(tokens, i);
    if (number === tokens.length) break;
    i = Math.max(i, number - BEFORE_NUMBER);
    const match = matchDay(tokens, i, language);
    if (!match) continue;
    const own = timeWithin(tokens, i + 1, match.next) ?? matchTime(tokens, i, match.next);
    const below = own || match.next < tokens.length - 1 || !next ? undefined : timeAlone(next.text);
    const weekday = weekdayNear(tokens, i, match.next, language);
    const time = own ?? below;
    mentions.push({
      lines: below ? [index, index + 1] : [index],
      start: Math.min(
        tokens[i]?.start ?? 0,
        own ? (tokens[own.first]?.start ?? 0) : Infinity,
        weekday ? weekday.start : Infinity,
      ),
      end: tokens[Math.max(match.next, own?.next ?? 0) - 1]?.end ?? text.length,
      ...readings(match.day, match.swapped, weekday?.day),
      form: match.form,
      ...(match.monthFirst !== undefined && { monthFirst: match.monthFirst }),
      ...(weekday && { weekday: weekday.day }),
      ...(time && { time: time.time, ...(time.zone && { zone: time.zone }) }),
    });
    i = match.next - 1;
  }
  return mentions;
}

/** The index of the first number from token `from` on; that of the end where there is none. */
function nextNumber(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.value === undefined) at++;
  return at;
}

/** The weekday beside an ambiguous date decides it, if it fits one reading only. */
function readings(day: Day, swapped: Day | undefined, weekday: number | undefined): { day: Day; swapped?: Day } {
  if (!swapped) return { day };
  const fits = weekdayOf(day) === weekday;
  const swappedFits = weekdayOf(swapped) === weekday;
  if (fits !== swappedFits) return { day: fits ? day : swapped };
  return { day, swapped };
}

function weekdayNear(
  tokens: readonly Token[],
  first: number,
  next: number,
  language: string,
): { day: number; start: number } | undefined {
  for (const i of [first - 1, first - 2, first - 3, next, next + 1]) {
    const token = tokens[i];
    const day = token && weekdayNamed(token.text, language);
    if (day) return { day, start: token.start };
  }
  return undefined;
}

/** Oct 23 13:30:00 BST 2016 has its time inside. */
function timeWithin(tokens: readonly Token[], from: number, to: number): TimeMatch | undefined {
  for (let i = from; i < to; i++) if (tokens[i + 1]?.text === ':') return timeAt(tokens, i);
  return undefined;
}

/** A line that is a time of day and nothing else: “15:59 Uhr”. */
function timeAlone(text: string): TimeMatch | undefined {
  if (text.length > 20) return undefined;
  const tokens = tokenize(text);
  const time = timeAt(tokens, 0);
  return time && time.next >= tokens.length - 1 ? time : undefined;
}
