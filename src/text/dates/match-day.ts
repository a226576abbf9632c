import { dayFrom, type Day } from '../calendar.ts';
import { allPhrases, foldedPhrases } from '../phrases.ts';
import type { DateToken } from './date-tokens.ts';
import words from './date-words.json' with { type: 'json' };
import { monthNamed } from './month-names.ts';

/**
 * How a date is written: `name` 23 October 2016, `iso` 2016-10-23, `numeric` 23/10/2016, `short` 23/10/16,
 * `ideographic` 2016年10月23日.
 */
export type DayForm = 'name' | 'iso' | 'numeric' | 'short' | 'ideographic';

/** A day in the tokens of a line. */
export interface DayMatch {
  day: Day;
  /** The month-first reading of an ambiguous date, whose `day` is the day-first one. */
  swapped?: Day;
  form: DayForm;
  /** Whether the month comes first; absent where that is ambiguous or fixed by the form. */
  monthFirst?: boolean;
  /** Index after its last token. */
  next: number;
}

type Matcher = (tokens: readonly DateToken[], index: number, language: string) => DayMatch | undefined;

/** Tried in this order at each token; the first that matches wins. */
const MATCHERS: readonly Matcher[] = [
  matchIdeographic,
  matchYearFirst,
  matchDayMonthYear,
  matchMonthDayYear,
  matchNumeric,
];

/** Tokens that can be between the parts of a written-out date. */
const FILLERS = new Set([...".,-–/'‘ºª°", ...foldedPhrases(words.filler)]);
const MAX_FILLERS = 3;
const MONTH_BEFORE_NUMBER = foldedPhrases(words.monthBeforeNumber);
/** What follows the numbers of a year, a month and a day. */
const UNITS = [words.year, words.month, words.day].map(allPhrases);
/** The year before the first of each Japanese era. */
const YEAR_BEFORE_ERA: ReadonlyMap<string, number> = new Map(Object.entries(words.yearBeforeEra));
/** How far the Thai count of years is ahead, and the numbers that are years of that count. */
const THAI_YEARS_AHEAD = 543;
const MIN_THAI_YEAR = 2401;
const MAX_THAI_YEAR = 2649;
/** Years that an article or its story can name. */
const MIN_YEAR = 1500;
const MAX_YEAR = 2099;
/** The first year of two digits that is one of the twentieth century. */
const FIRST_SHORT_YEAR_OF_1900S = 70;
/** Tokens of the longest time of day between day and year: 13:30:00 BST. */
const MAX_TOKENS_OF_CLOCK = 7;

/** Matches the date that begins at a token. */
export function matchDay(tokens: readonly DateToken[], index: number, language: string): DayMatch | undefined {
  for (const matcher of MATCHERS) {
    const match = matcher(tokens, index, language);
    if (match) return match;
  }
  return undefined;
}

/** 2016年10月23日, 2016년 10월 23일, 令和6年4月1日. */
function matchIdeographic(tokens: readonly DateToken[], index: number): DayMatch | undefined {
  const numbers: number[] = [];
  let next = index;
  for (const units of UNITS) {
    const value = tokens[next]?.value;
    const after = tokens[next + 1]?.text.normalize('NFC') ?? '';
    if (value === undefined || !units.some((unit) => after.startsWith(unit))) return undefined;
    numbers.push(value);
    next += 2;
  }
  const [yearOfEra = 0, month = 0, dayOfMonth = 0] = numbers;
  const year = yearOfEra + (YEAR_BEFORE_ERA.get(tokens[index - 1]?.raw ?? '') ?? 0);
  return asMatch(plausibleDay(year, month, dayOfMonth), { form: 'ideographic', next });
}

/** 2016-10-23, 2016/10/23, 2016.10.23, 2016 October 23, 2024 m. kovo 31 d. */
function matchYearFirst(tokens: readonly DateToken[], index: number, language: string): DayMatch | undefined {
  const year = fullYear(tokens[index]);
  if (year === undefined) return undefined;
  const second = skipFillers(tokens, index + 1);
  const named = monthAt(tokens, second, language);
  if (!named && (second !== index + 2 || !isSameSeparator(tokens, index + 1, second + 1))) return undefined;
  const third = skipFillers(tokens, named?.next ?? second + 1);
  const day = plausibleDay(year, named?.month ?? shortNumber(tokens[second]), shortNumber(tokens[third]));
  return asMatch(day, { form: named ? 'name' : 'iso', next: third + 1 });
}

/** 23 October 2016, 23. Okt. 2016, 23 de octubre de 2016, 23-Oct-16. */
function matchDayMonthYear(tokens: readonly DateToken[], index: number, language: string): DayMatch | undefined {
  const dayOfMonth = shortNumber(tokens[index]);
  if (dayOfMonth === undefined) return undefined;
  const named = monthAt(tokens, skipFillers(tokens, index + 1), language);
  if (!named) return undefined;
  const last = skipFillers(tokens, named.next);
  const day = plausibleDay(anyYear(tokens, last) ?? gluedYear(tokens[last]), named.month, dayOfMonth);
  return asMatch(day, { form: 'name', monthFirst: false, next: last + 1 });
}

/** October 23, 2016; Oct. 23rd 2016; Oct 23 13:30:00 BST 2016. */
function matchMonthDayYear(tokens: readonly DateToken[], index: number, language: string): DayMatch | undefined {
  const named = monthAt(tokens, index, language);
  if (!named) return undefined;
  const second = skipFillers(tokens, named.next);
  const dayOfMonth = shortNumber(tokens[second]);
  if (dayOfMonth === undefined) return undefined;
  const last = skipClock(tokens, skipFillers(tokens, second + 1));
  // A number right after the day is the year only if it has four digits.
  const isOtherNumber = last === second + 1 && tokens[last]?.value !== undefined && tokens[last].raw.length !== 4;
  const year = isOtherNumber ? undefined : (anyYear(tokens, last) ?? gluedYear(tokens[last]));
  return asMatch(plausibleDay(year, named.month, dayOfMonth), { form: 'name', monthFirst: true, next: last + 1 });
}

/** 23/10/2016, 23.10.16, 10-23-2016, 23. 10. 2016: ambiguous where both numbers can be the month. */
function matchNumeric(tokens: readonly DateToken[], index: number): DayMatch | undefined {
  const first = shortNumber(tokens[index]);
  const second = shortNumber(tokens[index + 2]);
  const year = anyYear(tokens, index + 4);
  if (!isSameSeparator(tokens, index + 1, index + 3) || isPartOfNumber(tokens, index, index + 5)) return undefined;
  const dayFirst = plausibleDay(year, second, first);
  const monthFirst = plausibleDay(year, first, second);
  const form = tokens[index + 4]?.raw.length === 4 ? 'numeric' : 'short';
  const next = index + 5;
  if (!dayFirst) return asMatch(monthFirst, { form, monthFirst: true, next });
  if (!monthFirst || first === second) return { day: dayFirst, form, monthFirst: false, next };
  return { day: dayFirst, swapped: monthFirst, form, next };
}

/** Returns the day if it exists and is in a year that an article or its story can name. */
function plausibleDay(year?: number, month?: number, dayOfMonth?: number): Day | undefined {
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
  return year >= MIN_YEAR && year <= MAX_YEAR ? dayFrom(year, month, dayOfMonth) : undefined;
}

function asMatch(day: Day | undefined, match: Omit<DayMatch, 'day'>): DayMatch | undefined {
  return day === undefined ? undefined : { day, ...match };
}

/** Reads the name of a month at a token: a word, two words, or the end of a word it is glued to. */
function monthAt(
  tokens: readonly DateToken[],
  index: number,
  language: string,
): { month: number; next: number } | undefined {
  const token = tokens[index];
  if (!token || token.value !== undefined) return undefined;
  if (MONTH_BEFORE_NUMBER.has(token.text)) {
    const month = shortNumber(tokens[index + 1]);
    return month === undefined ? undefined : { month, next: index + 2 };
  }
  const ofTwoWords = monthNamed(`${token.text} ${tokens[index + 1]?.text ?? ''}`, language);
  if (ofTwoWords !== undefined) return { month: ofTwoWords, next: index + 2 };
  const month = monthNamed(token.text.replace(/^d'/, ''), language) ?? gluedMonth(token);
  return month === undefined ? undefined : { month, next: index + 1 };
}

/** NEWSNOV → November: only in capitals, because elsewhere glued words are separate tokens. */
function gluedMonth(token: DateToken): number | undefined {
  return /^\p{Lu}{6,}$/u.test(token.raw) ? monthNamed(token.text.slice(-3), 'en') : undefined;
}

function skipFillers(tokens: readonly DateToken[], from: number): number {
  let index = from;
  while (index < from + MAX_FILLERS && FILLERS.has(tokens[index]?.text ?? '')) index++;
  return index;
}

/** Skips a time of day such as `13:30:00 BST` up to the year after it. */
function skipClock(tokens: readonly DateToken[], from: number): number {
  if (tokens[from]?.value === undefined || tokens[from + 1]?.text !== ':') return from;
  let index = from + 3;
  while (index < from + MAX_TOKENS_OF_CLOCK && tokens[index]?.raw.length !== 4) index++;
  return index;
}

function isSameSeparator(tokens: readonly DateToken[], a: number, b: number): boolean {
  const separator = tokens[a]?.text ?? '';
  return /^[./\-–]$/.test(separator) && separator === tokens[b]?.text;
}

/** Whether numbers are part of a longer one, such as 1.2.2016.3 or 7/1/2/2016. */
function isPartOfNumber(tokens: readonly DateToken[], first: number, next: number): boolean {
  if (/^[./-]$/.test(tokens[first - 1]?.text ?? '')) return true;
  const isSeparator = /^[./-]$/.test(tokens[next]?.text ?? '');
  return isSeparator && tokens[next + 1]?.value !== undefined && tokens[next]?.end === tokens[next + 1]?.start;
}

function shortNumber(token: DateToken | undefined): number | undefined {
  return token?.value !== undefined && token.raw.length <= 2 ? token.value : undefined;
}

/** Reads a year of four digits, also of the Thai calendar. */
function fullYear(token: DateToken | undefined): number | undefined {
  if (token?.value === undefined || token.raw.length !== 4) return undefined;
  const isThai = token.value >= MIN_THAI_YEAR && token.value <= MAX_THAI_YEAR;
  return isThai ? token.value - THAI_YEARS_AHEAD : token.value;
}

/** 20265 min read → 2026: another number is glued to the year. */
function gluedYear(token: DateToken | undefined): number | undefined {
  return /^(?:19|20)\d{3,7}$/.test(token?.raw ?? '') ? Number(token?.raw.slice(0, 4)) : undefined;
}

/** Reads a year of four or of two digits; the hour of a time is none. */
function anyYear(tokens: readonly DateToken[], index: number): number | undefined {
  const short = shortNumber(tokens[index]);
  if (short === undefined) return fullYear(tokens[index]);
  if (tokens[index]?.raw.length !== 2 || /^[:h]$/.test(tokens[index + 1]?.text ?? '')) return undefined;
  return short < FIRST_SHORT_YEAR_OF_1900S ? 2000 + short : 1900 + short;
}
