import * as chrono from 'chrono-node';
import type { ResolvedDate } from '../../model/annotation.ts';
import type { Day } from '../../text/calendar.ts';
import { findDateExpressions } from '../../text/dates/find-date-expressions.ts';
import { absolutePeriod } from './absolute.ts';
import { type DatePatterns, datePatterns } from './date-patterns.ts';
import prepositions from './date-prepositions.json' with { type: 'json' };
import { relativePeriod } from './relative.ts';

export interface ResolveDatesOptions {
  /** BCP 47. */
  language: string;
  /** When the text was published, ISO 8601; without it, only dates with a year are resolved. */
  published?: string | undefined;
}

/** The reference date of a text without a day of publication; dates that depend on it are dropped. */
const ANY_DAY: Day = '2000-06-15';

/**
 * Finds the dates in a text, in text order, and resolves them relative to its day of publication, never to today. Dates
 * that are not certain to the day, month or year are omitted: "last week", "in recent weeks", "10/11/2016".
 */
export function resolveDates(text: string, { language, published }: ResolveDatesOptions): ResolvedDate[] {
  const patterns = datePatterns(language);
  if (patterns && !patterns.dateHint.test(text)) return [];
  const publicationDay = published?.slice(0, 10);
  const [year = 0, month = 1, dayOfMonth = 1] = (publicationDay ?? ANY_DAY).split('-').map(Number);
  const parsed = parserFor(language)?.parse(text, new Date(year, month - 1, dayOfMonth, 12)) ?? [];
  const dates = parsed.flatMap((result): ResolvedDate[] => {
    const period =
      absolutePeriod(result) ??
      (publicationDay === undefined ? undefined : relativePeriod(result, text, publicationDay, language));
    return period ? [{ ...trimDate(result.index, result.text), ...period }] : [];
  });
  const years = patterns ? findYears(text, patterns) : [];
  return withoutOverlaps(
    [...dates, ...findFullDates(text, language, dates), ...years].filter(
      ({ start, end }) => !isInAddress(text, start, end),
    ),
  );
}

function parserFor(language: string): chrono.Chrono | undefined {
  const { en, de, fr, ja, pt, nl, ru, es, uk, it, sv, fi, vi, ar, zh } = chrono;
  const parsers = { en, de, fr, ja, pt, nl, ru, es, uk, it, sv, fi, vi, ar, zh };
  const code = language.slice(0, 2).toLowerCase();
  return code in parsers ? parsers[code as keyof typeof parsers].casual : undefined;
}

const LEADING_PREPOSITION = new RegExp(
  String.raw`^(?:${Object.values(prepositions)
    .flat()
    .join('|')
    .replaceAll(' ', String.raw`\s+`)})\s+`,
  'i',
);

/** Returns the span of a parsed date without a leading preposition or trailing punctuation, which the parser may include. */
function trimDate(index: number, parsed: string): Pick<ResolvedDate, 'start' | 'end' | 'surface'> {
  const surface = parsed.replace(/[\s,.;:]+$/, '').replace(LEADING_PREPOSITION, '');
  const start = index + parsed.indexOf(surface);
  return { start, end: start + surface.length, surface };
}

/**
 * Finds the days written out in full that `dates` lack, with the reader of page metadata: it knows more languages and
 * forms, while the spans of `dates` fit a sentence better.
 */
function findFullDates(text: string, language: string, dates: readonly ResolvedDate[]): ResolvedDate[] {
  const days = dates.filter(({ precision }) => precision === 'day');
  return findDateExpressions([{ text }], language).flatMap(({ start, end, day, swapped }): ResolvedDate[] => {
    const isKnown = days.some((date) => date.start < end && start < date.end);
    return swapped || isKnown ? [] : [{ start, end, surface: text.slice(start, end), precision: 'day', from: day }];
  });
}

/** In UTF-16 units: no introduction of a year is longer. */
const MAX_YEAR_INTRODUCTION = 20;

/** Finds years after a preposition or the like: "since 2014", "in 1991", "early 2003". */
function findYears(text: string, { yearAfter, yearDigits }: DatePatterns): ResolvedDate[] {
  return [...text.matchAll(yearDigits)].flatMap(({ index, 0: surface }): ResolvedDate[] => {
    if (!yearAfter.test(text.slice(Math.max(0, index - MAX_YEAR_INTRODUCTION), index))) return [];
    const end = index + surface.length;
    return [{ start: index, end, surface, precision: 'year', from: `${surface}-01-01`, to: `${surface}-12-31` }];
  });
}

/** Returns whether a date is part of a path, as in "/news/2016/10/23/". */
function isInAddress(text: string, start: number, end: number): boolean {
  return /[/\\_=-]/.test(text[start - 1] ?? '') || /[/\\_=]/.test(text[end] ?? '');
}

/** Keeps the first of dates that overlap ("22 2015" and "2015 May" in "22 2015 May"), and a date rather than its year. */
function withoutOverlaps(dates: readonly ResolvedDate[]): ResolvedDate[] {
  let previousEnd = 0;
  const inOrder = dates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter(({ start, end }) => {
    if (start < previousEnd) return false;
    previousEnd = end;
    return true;
  });
}
