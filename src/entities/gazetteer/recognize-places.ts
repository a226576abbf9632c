import type { Token } from '../../text/tokens.ts';
import { createMatcher, type Matcher, type Pattern } from '../matcher/matcher.ts';
import type { RecognizedName } from '../recognized-name.ts';
import { COUNTRIES } from './countries.ts';
import { largestCities } from './gazetteer.ts';

/** The names of smaller cities are too often words or surnames too. */
const MIN_CITY_POPULATION = 1_000_000;
/** Shorter names are too often words. */
const MIN_LATIN_NAME_LENGTH = 5;
const CONFIDENCE = 0.9;

const matchers = new Map<string, Matcher<string>>();

/**
 * Recognizes countries and the world's largest cities, in texts of a language without a trained recognizer: countries
 * by their names in that language, cities by their names in any.
 */
export function recognizePlaces(tokens: readonly Token[], language: string): RecognizedName[] {
  let match = matchers.get(language);
  if (!match) matchers.set(language, (match = createMatcher(placePatterns(language))));
  return match(tokens).map(({ start, end, value: name }) => {
    return { start, end, type: 'place', confidence: CONFIDENCE, origin: 'gazetteer', name };
  });
}

function placePatterns(language: string): Pattern<string>[] {
  const localNames = new Intl.DisplayNames([supportedLocale(language)], { type: 'region', fallback: 'none' });
  const countryPatterns = Object.entries(COUNTRIES).flatMap(([code, { name, aliases }]) => {
    const localName = /^[A-Z]{2}$/.test(code) ? localNames.of(code) : undefined;
    const acronyms = aliases.filter((alias) => /^[A-Z]{3,}$/.test(alias));
    return [...acronyms, ...(localName ? [localName] : [])].map((phrase) => ({ phrase, value: name }));
  });
  const cityPatterns = largestCities(MIN_CITY_POPULATION).flatMap(({ name, alternates }) => {
    const names = [name, ...alternates].filter(isDistinctive);
    return names.map((phrase) => ({ phrase, value: name }));
  });
  return [...countryPatterns, ...cityPatterns];
}

/** Returns `language`, or English if it is not a language that Node has names in. */
function supportedLocale(language: string): string {
  try {
    return Intl.DisplayNames.supportedLocalesOf([language])[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function isDistinctive(name: string): boolean {
  return /\p{Script=Latin}/u.test(name) ? name.length >= MIN_LATIN_NAME_LENGTH : name.length > 1;
}
