import languages from './date-patterns.json' with { type: 'json' };

/** Regular expressions for how a language writes about days and years. */
export interface DatePatterns {
  /** Matches in every text with a resolvable date: a digit, a month, a weekday, "yesterday". */
  dateHint: RegExp;
  /** Matches in a clause about the future. */
  future: RegExp;
  /** Matches up to a date at which something was said or done. */
  reportBefore: RegExp;
  /** Matches where a clause begins; global. */
  clauseBoundary: RegExp;
  /** Matches "last Friday": not today. */
  lastWeekday: RegExp;
  /** Matches an exact number of days ago. */
  daysAgo: RegExp;
  /** Matches up to a weekday that is not one day or not a certain one: "every Friday", "next Friday", "Black Friday". */
  unresolvableAfter: RegExp;
  /** Matches the end of a name after a weekday: "Sunday Times". */
  nameEnd: RegExp;
  /** Matches up to four digits that are a year: "since 2014". */
  yearAfter: RegExp;
  /** Matches four digits that may be a year: no decade ("1990s"), and no count ("2014 villages"); global. */
  yearDigits: RegExp;
}

const PATTERNS = new Map(Object.entries(languages).map(([code, sources]) => [code, compile(sources)]));

/** Returns the patterns of a language, by a BCP 47 tag; `undefined` if there are none. */
export function datePatterns(language: string): DatePatterns | undefined {
  return PATTERNS.get(language.slice(0, 2).toLowerCase());
}

function compile({ clauseBoundary, yearAfter, countedNoun, ...sources }: (typeof languages)['en']): DatePatterns {
  const ignoringCase = Object.entries(sources).map(([key, source]) => [key, new RegExp(source, 'iu')]);
  return {
    ...(Object.fromEntries(ignoringCase) as Record<keyof typeof sources, RegExp>),
    clauseBoundary: new RegExp(clauseBoundary, 'giu'),
    yearAfter: new RegExp(`(?:${yearAfter})$`, 'iu'),
    yearDigits: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,/-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}/]|[.,-]\d|${countedNoun})`,
      'gu',
    ),
  };
}
