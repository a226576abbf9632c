import * as chrono from 'chrono-node';
import { absolutePeriod } from './absolute.ts';
import { type Day } from '../../text/calendar.ts';
import { languageRules } from './language-rules.ts';
import { relativePeriod } from './relative.ts';
import type { ResolvedDate } from '../../model/resolved-date.ts';
import { findYears } from './years.ts';

export interface DateOptions {
  /** BCP 47. */
  language: string;
  /** When the text was published, ISO 8601; without it only dates with a year are resolved. */
  published?: string | undefined;
}

/** A text without a day of its own is read as of this one, and whatever depends on it is dropped. */
const ANY_DAY: Day = '2000-06-15';

/**
 * The times that `text` names, in text order, resolved against the day it was published and never against today.
 * What cannot be told to the day, the month or the year is left out: "last week", "in recent weeks", "10/11/2016".
 */
export function findDates(text: string, { language, published }: DateOptions): ResolvedDate[] {
  const rules = languageRules(language);
  if (rules && !rules.hint.test(text)) return [];
  const day = published?.slice(0, 10);
  const [year = 0, month = 1, date = 1] = (day ?? ANY_DAY).split('-').map(Number);
  const parsed = parserFor(language)?.parse(text, new Date(year, month - 1, date, 12)) ?? [];
  const dates = parsed.flatMap((result): ResolvedDate[] => {
    const period =
      absolutePeriod(result) ?? (day === undefined ? undefined : relativePeriod(result, text, day, language));
    return period ? [{ ...place(result.index, result.text), ...period }] : [];
  });
  const years = rules ? findYears(text, rules) : [];
  const outside = [...dates, ...years].filter(({ start, end }) => !isInAddress(text, start, end));
  return withoutOverlaps(outside);
}

/** The parser gives "22 2015" and "2015 May" of "22 2015 May"; of such the first stays, as does a date over its year. */
function withoutOverlaps(dates: readonly ResolvedDate[]): ResolvedDate[] {
  let last = 0;
  const inOrder = dates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** Without the preposition before and the punctuation behind, which the parser sometimes takes in. */
function place(index: number, found: string): Pick<ResolvedDate, 'start' | 'end' | 'surface'> {
  const surface = found.replace(/[\s,.;:]+$/, '').replace(/^(?:on|by|am|an|le|el)\s+(?:the\s+)?/i, '');
  const start = index + found.indexOf(surface);
  return { start, end: start + surface.length, surface };
}

/** "/news/2016/10/23/" */
function isInAddress(text: string, start: number, end: number): boolean {
  return /[/\\_=-]/.test(text[start - 1] ?? '') || /[/\\_=]/.test(text[end] ?? '');
}

function parserFor(language: string): chrono.Chrono | undefined {
  const { en, de, fr, ja, pt, nl, ru, es, uk, it, sv, fi, vi, ar } = chrono;
  const parsers = { en, de, fr, ja, pt, nl, ru, es, uk, it, sv, fi, vi, ar, zh: chrono.zh };
  const code = language.slice(0, 2).toLowerCase();
  return code in parsers ? parsers[code as keyof typeof parsers].casual : undefined;
}
