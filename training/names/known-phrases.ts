import { flagOf, lookupForm, type LexiconCategory } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import countries from './countries.json' with { type: 'json' };
import cues from './cues.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import { LATIN_NAME, type NameSources } from './name-pool.ts';
import organizations from './organizations.json' with { type: 'json' };
import { PEOPLE_NAMES } from './people-names.ts';
import persons from './person-names.json' with { type: 'json' };
import { cldrCountryNames, countrySpellings, placeSpellings } from './place-names.ts';

/** The populations from which a place is in the lexicon, and is of middle or large size there. */
const MIN_POPULATION = 2_500;
const MIN_MIDDLE_POPULATION = 15_000;
const MIN_LARGE_POPULATION = 150_000;

/** Alternate names that could be in an English text; not codes. */
const ALTERNATE_NAME = /^\p{Lu}\p{Ll}{3,}(?:[ '’-]\p{L}+)*$/u;

type AddPhrase = (name: string, category: LexiconCategory) => void;

/** Returns the flags of the lexicon's words and phrases, by lookup form. The order decides between equal hashes. */
export function knownPhrases(sources: NameSources): Map<string, number> {
  const phrases = new Map<string, number>();
  const add: AddPhrase = (name, category) => {
    const form = lookupForm(name.trim().replace(/\s+/g, ' '));
    if (form.length > 1 && LATIN_NAME.test(form)) phrases.set(form, (phrases.get(form) ?? 0) | flagOf(category));
  };
  addPlaces(sources, add);
  for (const name of sources.firstNames) for (const part of name.split(/[\s-]/)) add(part, 'firstName');
  for (const name of sources.surnames) add(name, 'surname');
  for (const list of Object.values(persons)) for (const name of list.split(' ')) add(name, 'personName');
  for (const list of Object.values(organizations)) for (const name of list.split('|')) add(name, 'organizationName');
  for (const name of events.events.split('|')) add(name, 'eventName');
  for (const name of events.things.split('|')) add(name, 'otherName');
  addCountries(add);
  for (const name of PEOPLE_NAMES) add(name, 'people');
  for (const [category, list] of Object.entries(cues))
    for (const word of list.split(' ')) add(word, category as LexiconCategory);
  for (const word of cues.title.split(' ')) add(`${word}.`, 'title');
  for (const word of cues.company.split(' ')) add(`${word}.`, 'company');
  return phrases;
}

function addPlaces({ cities, regions }: NameSources, add: AddPhrase): void {
  for (const { name, alternates, population } of cities) {
    if (population < MIN_POPULATION) continue;
    for (const spelling of placeSpellings(name)) add(spelling, sizeCategory(population));
    if (population < MIN_MIDDLE_POPULATION) continue;
    for (const alternate of alternates) if (ALTERNATE_NAME.test(alternate)) add(alternate, 'smallPlace');
  }
  for (const name of regions) for (const spelling of placeSpellings(name)) add(spelling, 'region');
}

function addCountries(add: AddPhrase): void {
  for (const name of cldrCountryNames()) for (const spelling of countrySpellings(name)) add(spelling, 'country');
  for (const name of countries.countries.split('|')) add(name, 'country');
  for (const name of [...countries.regions.split('|'), ...countries.states.split('|')]) add(name, 'region');
}

function sizeCategory(population: number): LexiconCategory {
  if (population >= MIN_LARGE_POPULATION) return 'largePlace';
  return population >= MIN_MIDDLE_POPULATION ? 'middlePlace' : 'smallPlace';
}
