import countries from './countries.json' with { type: 'json' };
import persons from './person-names.json' with { type: 'json' };
import { cldrCountryNames, withoutDivision } from './place-names.ts';

/** Names from open data. */
export interface NameSources {
  cities: Iterable<{ name: string; alternates: readonly string[]; population: number }>;
  regions: Iterable<string>;
  firstNames: Iterable<string>;
  surnames: Iterable<string>;
}

/** Names to put into texts, as they are written. */
export interface NamePool {
  firstNames: readonly string[];
  surnames: readonly string[];
  places: readonly string[];
  villages: readonly string[];
  regions: readonly string[];
  countries: readonly string[];
}

/** The population from which a town's name may be used for any town. */
const MIN_TOWN_POPULATION = 60_000;
const VILLAGE_POPULATION = { above: 2_500, below: 15_000 };

/** Names in Latin script. */
export const LATIN_NAME = /^[\p{Script=Latin}\p{M}\p{N} .'’-]+$/u;
const PLAIN_WORD = /^\p{Lu}[\p{Script=Latin}'’-]+$/u;
/** Letters of scholarly transliterations, which newspapers don't use; the first alternate name has none. */
const TRANSLITERATED = /[āēīōūḏḑḩḵşţẕ‘]/i;

/** Collects the names. Persons' names of our own lists are repeated: the packages have mostly European ones. */
export function namePool({ cities, regions, firstNames, surnames }: NameSources): NamePool {
  const listed = Object.values(persons).flatMap((list) => list.split(' '));
  const towns = [...cities]
    .map(({ name, alternates, population }) => ({
      name: TRANSLITERATED.test(name) ? (alternates[0] ?? name) : name,
      population,
    }))
    .filter(({ name }) => LATIN_NAME.test(name));
  const { above, below } = VILLAGE_POPULATION;
  return {
    firstNames: [...[...firstNames].filter((name) => PLAIN_WORD.test(name)), ...listed, ...listed],
    surnames: [...[...surnames].filter((name) => PLAIN_WORD.test(name)), ...listed, ...listed],
    places: towns.filter(({ population }) => population > MIN_TOWN_POPULATION).map(({ name }) => name),
    villages: towns.filter(({ population }) => population > above && population < below).map(({ name }) => name),
    regions: [...regions].map(withoutDivision).filter((name) => LATIN_NAME.test(name)),
    countries: countries.countries.split('|').concat(cldrCountryNames()),
  };
}
