import languages from './languages.json' with { type: 'json' };

/** How a language speaks about days, as regular expressions. */
export interface LanguageRules {
  /** In every text that names a date that can be resolved: a digit, a month, a weekday, "yesterday". */
  hint: RegExp;
  /** In a clause about what is to come. */
  future: RegExp;
  /** Ends before a date that says when something was said or done. */
  reported: RegExp;
  /** Where one clause ends and another begins. */
  clause: RegExp;
  /** In "last Friday": not today. */
  last: RegExp;
  /** A whole number of days ago. */
  daysAgo: RegExp;
  /** Before a weekday that is no single day or can't be told: "every Friday", "next Friday", "until Friday", "Black Friday". */
  habit: RegExp;
  /** After a weekday that is part of a name: "Sunday Times". */
  name: RegExp;
  /** Before four digits that are a year. */
  year: RegExp;
}

const KEYS = ['hint', 'future', 'reported', 'clause', 'last', 'daysAgo', 'habit', 'name', 'year'] as const;
const RULES = new Map(Object.entries(languages).map(([code, patterns]) => [code, compile(patterns)]));

/** `undefined` for languages whose words for what was and what will be aren't known here. */
export function languageRules(language: string): LanguageRules | undefined {
  return RULES.get(language.slice(0, 2).toLowerCase());
}

function compile(patterns: Record<keyof LanguageRules, string>): LanguageRules {
  const entries = KEYS.map((key) => [key, new RegExp(patterns[key], key === 'clause' ? 'giu' : 'iu')]);
  return Object.fromEntries(entries) as LanguageRules;
}
