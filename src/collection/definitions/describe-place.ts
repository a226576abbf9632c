import type { Place } from '../../model/place.ts';
import { fill } from '../../text/fill.ts';
import { countryNames, perLanguage } from '../../text/formatters.ts';
import words from './place-words.json' with { type: 'json' };

type Words = (typeof words)['en'];

/** A population is an estimate; more digits would suggest a count. */
const populationFormat = perLanguage((language) => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }));

/**
 * Describes a place from open data as one sentence in `language` (BCP 47), or in English where `place-words.json` lacks
 * the language: "Town or city in Anbar, Iraq; population about 22,400."
 */
export function describePlace(place: Place, language: string): string {
  const [code = 'en'] = language.toLowerCase().split('-');
  const known = (code in words ? code : 'en') as keyof typeof words;
  const what = fill(words[known][templateFor(place)], placeNames(place, known));
  if (place.population === undefined) return `${what}.`;
  const population = fill(words[known].population, {
    population: populationFormat(known).format(place.population),
  });
  return fill(words[known].sentence, { what, population });
}

function templateFor({ kind, capital }: Place): keyof Words {
  return kind === 'country' && capital !== undefined ? 'countryWithCapital' : kind;
}

function placeNames({ countryCode, country, region, name, capital = '' }: Place, language: string) {
  const localCountry = language === 'en' ? country : (countryNames(language).of(countryCode) ?? country);
  const where = region === undefined || region === name ? [localCountry] : [region, localCountry];
  return { country: localCountry, where: where.join(', '), capital };
}
