import { createMatcher, type Matcher } from '../matcher/matcher.ts';
import type { RecognizedName } from '../recognized-name.ts';
import type { Token } from '../../text/tokens.ts';
import countries from './countries.json' with { type: 'json' };
import { largestCities } from './gazetteer.ts';

/** Smaller cities share their names with too many words and families. */
const SMALLEST_CITY = 1_000_000;
/** Shorter names are too often words. */
const SHORTEST_LATIN_NAME = 5;

const matchers = new Map<string, Matcher<string>>();

/**
 * Countries and the world's largest cities, in texts of a language that no recognizer was trained for: countries by
 * their names in that language, cities by any.
 */
export function recognizePlaces(tokens: readonly Token[], language: string): RecognizedName[] {
  let match = matchers.get(language);
  if (!match) matchers.set(language, (match = createMatcher(placePatterns(language))));
  return match(tokens).map(({ start, end, value: name }) => ({ start, end, type: 'place', confidence: 0.9, name }));
}

function placePatterns(language: string): { phrase: string; value: string }[] {
  const localNames = new Intl.DisplayNames([knownLocale(language)], { type: 'region', fallback: 'none' });
  const ofCountries = Object.entries(countries).flatMap(([code, { name, aliases }]) => {
    const local = /^[A-Z]{2}$/.test(code) ? localNames.of(code) : undefined;
    const acronyms = aliases.filter((alias) => /^[A-Z]{3,}$/.test(alias));
    return [...acronyms, ...(local ? [local] : [])].map((phrase) => ({ phrase, value: name }));
  });
  const ofCities = largestCities(SMALLEST_CITY).flatMap(({ name, alternates }) => {
    const tellable = [name, ...alternates].filter(isTellable);
    return tellable.map((phrase) => ({ phrase, value: name }));
  });
  return [...ofCountries, ...ofCities];
}

/** English for what is no language, or none that Node has names in. */
function knownLocale(language: string): string {
  try {
    return Intl.DisplayNames.supportedLocalesOf([language])[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function isTellable(name: string): boolean {
  return /\p{Script=Latin}/u.test(name) ? name.length >= SHORTEST_LATIN_NAME : name.length > 1;
}
