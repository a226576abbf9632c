/** A date as readers see it, and as machines do. */
export interface DateView {
  /** ISO 8601, as the source gave it. */
  iso: string;
  /** Such as `23 October 2016`, in the language asked for. */
  text: string;
  year: string;
}

/** The day of an ISO 8601 date, in words; the day is the source's own, whatever the zone of who reads. */
export function dateView(iso: string, language: string): DateView {
  const day = new Date(`${iso.slice(0, 10)}T00:00Z`);
  const text = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  return { iso, text, year: iso.slice(0, 4) };
}

/** Words an attentive adult reads in a minute; Brysbaert (2019) found 238 for English non-fiction. */
const WORDS_PER_MINUTE = 238;

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
