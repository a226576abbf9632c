import monthNames from './month-names.json' with { type: 'json' };
import { fold } from './tokens.ts';

/** A day as a text gives it. */
export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** Word → language → month (1–12) or weekday (1–7, Monday first). */
type Names = Map<string, Map<string, number>>;

const months = readNames('months');
const weekdays = readNames('weekdays');

/** The month a folded word names: in `language` if it does there, else in the language listed first. */
export function monthNamed(word: string, language: string): number | undefined {
  const meanings = months.get(word);
  return meanings?.get(language) ?? meanings?.values().next().value;
}

/** The weekday a folded word names, 1 for Monday; words of one or two letters only in `language` itself. */
export function weekdayNamed(word: string, language: string): number | undefined {
  const meanings = weekdays.get(word);
  return meanings?.get(language) ?? (word.length > 2 ? meanings?.values().next().value : undefined);
}

/** Whether there is such a day, in a year that an article or its story could name. */
export function isDay({ year, month, day }: Day): boolean {
  return year >= 1500 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** `{2016, 10, 3}` → `2016-10-03`. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days between two ISO days, positive where `to` is later. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function readNames(kind: 'months' | 'weekdays'): Names {
  const names: Names = new Map();
  for (const [language, data] of Object.entries(monthNames)) {
    data[kind].forEach((forms, index) => {
      for (const form of forms.split(', ')) {
        const word = fold(form);
        const meanings = names.get(word) ?? new Map<string, number>();
        if (!meanings.has(language)) meanings.set(language, index + 1);
        names.set(word, meanings);
      }
    });
  }
  return names;
}
