import type { Period } from '../../model/annotation.ts';
import { dayFormat, perLanguage } from '../../text/formatters.ts';

/** A date as readers see it, and as machines do. */
export interface DateView {
  /** ISO 8601, as the source gave it. */
  iso: string;
  /** Such as `23 October 2016`. */
  text: string;
  year: string;
}

/** Writes the day of an ISO 8601 date in `language`; it is the source's own day, whatever the zone of the reader. */
export function dateView(iso: string, language: string): DateView {
  const day = Date.parse(`${iso.slice(0, 10)}T00:00Z`);
  return { iso, text: dayFormat(language).format(day), year: iso.slice(0, 4) };
}

const FORMATS: Record<Period['precision'], (language: string) => Intl.DateTimeFormat> = {
  day: dayFormat,
  month: perLanguage(
    (language) => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  ),
  year: perLanguage((language) => new Intl.DateTimeFormat(language, { year: 'numeric', timeZone: 'UTC' })),
};

/** Writes a date as precise as it is known: `21 June 2019`, `June 2019`, `2019`, or a range of them. */
export function dateText({ precision, from, to = from }: Period, language: string): string {
  const [first, last] = [from, to].map((day) => Date.parse(`${day}T00:00Z`));
  return FORMATS[precision](language).formatRange(first ?? 0, last ?? 0);
}
