import type { Place } from '../../model/place.ts';
import words from './place-words.json' with { type: 'json' };

type Words = (typeof words)['en'];

/** A population is an estimate; more digits would say that somebody counted. */
const SIGNIFICANT_DIGITS = 3;

/**
 * What open data has to say of a place, as one sentence in `language` (BCP 47; English where there are no words for it):
 * "Town or city in Anbar, Iraq; population about 22,400."
 */
export function describePlace(place: Place, language: string): string {
  const [code = 'en'] = language.toLowerCase().split('-');
  const known = (code in words ? code : 'en') as keyof typeof words;
  const what = fill(words[known][templateFor(place)], placeNames(place, known));
  if (place.population === undefined) return `${what}.`;
  const number = new Intl.NumberFormat(known, { maximumSignificantDigits: SIGNIFICANT_DIGITS });
  const population = fill(words[known].population, { population: number.format(place.population) });
  return fill(words[known].sentence, { what, population });
}

function templateFor({ kind, capital }: Place): keyof Words {
  return kind === 'country' && capital !== undefined ? 'countryWithCapital' : kind;
}

function placeNames({ countryCode, country, region, name, capital = '' }: Place, language: string) {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const localCountry = language === 'en' ? country : (names.of(countryCode) ?? country);
  const around = region === undefined || region === name ? [localCountry] : [region, localCountry];
  return { country: localCountry, where: around.join(', '), capital };
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
