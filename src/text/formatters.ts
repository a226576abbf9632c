/**
 * Makes a function that returns one formatter for each language (BCP 47). Making a formatter of `Intl` costs more than a
 * hundred calls of it.
 */
export function perLanguage<Formatter>(make: (language: string) => Formatter): (language: string) => Formatter {
  const formatters = new Map<string, Formatter>();
  return (language) => {
    const known = formatters.get(language);
    if (known !== undefined) return known;
    const made = make(language);
    formatters.set(language, made);
    return made;
  };
}

/** Writes numbers with the digits and separators of a language. */
export const numberFormat = perLanguage((language) => new Intl.NumberFormat(language));

/** Chooses the plural form that a language has for a number. */
export const pluralRules = perLanguage((language) => new Intl.PluralRules(language));

/** Joins names with commas and the word for "and". */
export const listFormat = perLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

/** Writes the day of a date given in UTC, such as `23 October 2016`. */
export const dayFormat = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** Names countries by their ISO 3166-1 codes; `undefined` for a code it does not know. */
export const countryNames = perLanguage(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);

/** Compares names as a language sorts them. */
export const collator = perLanguage((language) => new Intl.Collator(language));
