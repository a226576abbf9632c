import { dayOf, type Day } from '../../../text/calendar.ts';
import { allPhrases, foldedPhrases } from '../phrases.ts';
import words from './date-words.json' with { type: 'json' };
import { monthNamed } from './month-names.ts';
import type { Token } from './date-tokens.ts';

/** How a date is written: `name` 23 October 2016, `iso` 2016-10-23, `numeric` 23/10/2016, `short` 23/10/16, `ideographic` 2016年10月23日. */
export type DayForm = 'name' | 'iso' | 'numeric' | 'short' | 'ideographic';

/** A day found at a token. Where the order of day and month is open, `swapped` is the other reading, `day` the day-first one. */
export interface DayMatch {
  day: Day;
  swapped?: Day;
  form: DayForm;
  monthFirst?: boolean;
  /** Index after its last token. */
  next: number;
}

type Matcher = (tokens: readonly Token[], at: number, language: string) => DayMatch | undefined;

/** Tried in this order at each token; the first that matches wins. */
const MATCHERS: readonly Matcher[] = [ideographic, yearFirst, dayMonthYear, monthDayYear, numeric];

/** What may stand between the parts of a written-out date. */
const FILLERS = new Set([...".,-–/'‘ºª°", ...foldedPhrases(words.filler)]);
const MAX_FILLERS = 3;
const MONTH_BEFORE_NUMBER = foldedPhrases(words.monthBeforeNumber);
/** What follows the numbers of a year, a month and a day. */
const UNITS = [words.year, words.month, words.day].map(allPhrases);
/** The year before the first of each Japanese era. */
const YEAR_BEFORE_ERA: ReadonlyMap<string, number> = new Map(Object.entries(words.yearBeforeEra));

const MIN_YEAR = 1500;
const MAX_YEAR = 2099;

/** The date that starts at token `at`, if one does. */
export function matchDay(tokens: readonly Token[], at: number, language: string): DayMatch | undefined {
  for (const matcher of MATCHERS) {
    const match = matcher(tokens, at, language);
    if (match) return match;
  }
  return undefined;
}

/** 2016年10月23日, 2016년 10월 23일, 令和6年4月1日. */
function ideographic(tokens: readonly Token[], at: number): DayMatch | undefined {
  const parts: number[] = [];
  let i = at;
  for (const units of UNITS) {
    const value = tokens[i]?.value;
    const after = tokens[i + 1]?.text.normalize('NFC') ?? '';
    if (value === undefined || !units.some((unit) => after.startsWith(unit))) return undefined;
    parts.push(value);
    i += 2;
  }
  const [year = 0, month = 0, dayOfMonth = 0] = parts;
  const day = plausibleDay(year + (YEAR_BEFORE_ERA.get(tokens[at - 1]?.raw ?? '') ?? 0), month, dayOfMonth);
  return asMatch(day, { form: 'ideographic', next: i });
}

/** 2016-10-23, 2016/10/23, 2016.10.23, 2016 October 23, 2024 m. kovo 31 d. */
function yearFirst(tokens: readonly Token[], at: number, language: string): DayMatch | undefined {
  const year = fullYear(tokens[at]);
  if (year === undefined) return undefined;
  const second = skipFillers(tokens, at + 1);
  const named = monthAt(tokens, second, language);
  const month = named?.month ?? shortNumber(tokens[second]);
  const third = skipFillers(tokens, named?.next ?? second + 1);
  const dayOfMonth = shortNumber(tokens[third]);
  if (!named && (second !== at + 2 || !sameSeparator(tokens, at + 1, second + 1))) return undefined;
  const day = plausibleDay(year, month, dayOfMonth);
  return asMatch(day, { form: named ? 'name' : 'iso', next: third + 1 });
}

/** 23 October 2016, 23. Okt. 2016, 23 de octubre de 2016, 23-Oct-16. */
function dayMonthYear(tokens: readonly Token[], at: number, language: string): DayMatch | undefined {
  const dayOfMonth = shortNumber(tokens[at]);
  if (dayOfMonth === undefined) return undefined;
  const named = monthAt(tokens, skipFillers(tokens, at + 1), language);
  if (!named) return undefined;
  const last = skipFillers(tokens, named.next);
  const day = plausibleDay(anyYear(tokens, last) ?? gluedYear(tokens[last]), named.month, dayOfMonth);
  return asMatch(day, { form: 'name', monthFirst: false, next: last + 1 });
}

/** October 23, 2016; Oct. 23rd 2016; Oct 23 13:30:00 BST 2016. */
function monthDayYear(tokens: readonly Token[], at: number, language: string): DayMatch | undefined {
  const named = monthAt(tokens, at, language);
  if (!named) return undefined;
  const second = skipFillers(tokens, named.next);
  const dayOfMonth = shortNumber(tokens[second]);
  if (dayOfMonth === undefined) return undefined;
  const last = skipClock(tokens, skipFillers(tokens, second + 1));
  const year =
    last === second + 1 && tokens[last]?.value !== undefined && tokens[last]?.raw.length !== 4
      ? undefined
      : (anyYear(tokens, last) ?? gluedYear(tokens[last]));
  const day = plausibleDay(year, named.month, dayOfMonth);
  return asMatch(day, { form: 'name', monthFirst: true, next: last + 1 });
}

/** 23/10/2016, 23.10.16, 10-23-2016, 23. 10. 2016: the order is open where both numbers could be a month. */
function numeric(tokens: readonly Token[], at: number): DayMatch | undefined {
  const first = shortNumber(tokens[at]);
  const second = shortNumber(tokens[at + 2]);
  const year = anyYear(tokens, at + 4);
  if (first === undefined || second === undefined || year === undefined || !sameSeparator(tokens, at + 1, at + 3))
    return undefined;
  if (/^[./-]$/.test(tokens[at - 1]?.text ?? '') || continues(tokens, at + 5)) return undefined;
  const dayFirst = plausibleDay(year, second, first);
  const monthFirst = plausibleDay(year, first, second);
  const form = tokens[at + 4]?.raw.length === 4 ? 'numeric' : 'short';
  const next = at + 5;
  if (!dayFirst) return asMatch(monthFirst, { form, monthFirst: true, next });
  if (!monthFirst || first === second) return { day: dayFirst, form, monthFirst: false, next };
  return { day: dayFirst, swapped: monthFirst, form, next };
}

/** Returns the day, if it exists, in a year that an article or its story could name. */
function plausibleDay(year?: number, month?: number, dayOfMonth?: number): Day | undefined {
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
  return year >= MIN_YEAR && year <= MAX_YEAR ? dayOf(year, month, dayOfMonth) : undefined;
}

function asMatch(day: Day | undefined, written: Omit<DayMatch, 'day'>): DayMatch | undefined {
  return day === undefined ? undefined : { day, ...written };
}

/** A month's name at the token, also over two tokens or at the end of a word glued to it. */
function monthAt(tokens: readonly Token[], at: number, language: string): { month: number; next: number } | undefined {
  const token = tokens[at];
  if (!token || token.value !== undefined) return undefined;
  if (MONTH_BEFORE_NUMBER.has(token.text)) {
    const month = shortNumber(tokens[at + 1]);
    return month === undefined ? undefined : { month, next: at + 2 };
  }
  const two = monthNamed(`${token.text} ${tokens[at + 1]?.text ?? ''}`, language);
  if (two !== undefined) return { month: two, next: at + 2 };
  const one = monthNamed(token.text.replace(/^d'/, ''), language) ?? gluedMonth(token);
  return one === undefined ? undefined : { month: one, next: at + 1 };
}

/** NEWSNOV → November: only in capitals, where glued words show no border. */
function gluedMonth(token: Token): number | undefined {
  return /^\p{Lu}{6,}$/u.test(token.raw) ? monthNamed(token.text.slice(-3), 'en') : undefined;
}

function skipFillers(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + MAX_FILLERS && FILLERS.has(tokens[i]?.text ?? '')) i++;
  return i;
}

/** Over `13:30:00 BST` or `at 13:30,` to the year behind it. */
function skipClock(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.value === undefined || tokens[from + 1]?.text !== ':') return from;
  let i = from + 3;
  while (i < from + 7 && tokens[i]?.raw.length !== 4) i++;
  return i;
}

function sameSeparator(tokens: readonly Token[], a: number, b: number): boolean {
  const separator = tokens[a]?.text ?? '';
  return /^[./\-–]$/.test(separator) && separator === tokens[b]?.text;
}

/** 1.2.2016.3 or 1/2/16/x is no date. */
function continues(tokens: readonly Token[], at: number): boolean {
  return (
    /^[./-]$/.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.value !== undefined &&
    tokens[at]?.end === tokens[at + 1]?.start
  );
}

function shortNumber(token: Token | undefined): number | undefined {
  return token?.value !== undefined && token.raw.length <= 2 ? token.value : undefined;
}

/** Four digits; the Thai count of years is 543 ahead. */
function fullYear(token: Token | undefined): number | undefined {
  if (token?.value === undefined || token.raw.length !== 4) return undefined;
  return token.value > 2400 && token.value < 2650 ? token.value - 543 : token.value;
}

/** 20265 min read → 2026: another number is glued to the year. */
function gluedYear(token: Token | undefined): number | undefined {
  return /^(?:19|20)\d{3,7}$/.test(token?.raw ?? '') ? Number(token?.raw.slice(0, 4)) : undefined;
}

/** Four digits, or two of which 70 to 99 belong to the twentieth century. A clock time is no year. */
function anyYear(tokens: readonly Token[], at: number): number | undefined {
  const short = shortNumber(tokens[at]);
  if (short === undefined) return fullYear(tokens[at]);
  if (tokens[at]?.raw.length !== 2 || /^[:h]$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  return short < 70 ? 2000 + short : 1900 + short;
}
