import { flagOf, lookupForm, type KnownAs } from '../lexicon.ts';
import countries from './countries.json' with { type: 'json' };
import cues from './cues.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import organizations from './organizations.json' with { type: 'json' };
import people from './people-names.json' with { type: 'json' };
import peoples from './peoples.json' with { type: 'json' };

/** Names from open data, from which the model's membership tables are made. */
export interface NameSources {
  cities: Iterable<{ name: string; population: number }>;
  regions: Iterable<string>;
  firstNames: Iterable<string>;
  surnames: Iterable<string>;
}

const SMALL = 1_000;
const MIDDLE = 15_000;
const LARGE = 150_000;
const LATIN = /^[\p{Script=Latin}\p{M}\p{N} .'’-]+$/u;

/** Lookup forms of words and phrases with what each is known as. */
export function knownPhrases(sources: NameSources): Map<string, number> {
  const phrases = new Map<string, number>();
  const add = (name: string, known: KnownAs) => {
    const form = lookupForm(name.trim().replace(/\s+/g, ' '));
    if (form.length > 1 && LATIN.test(form)) phrases.set(form, (phrases.get(form) ?? 0) | flagOf(known));
  };
  for (const { name, population } of sources.cities) if (population >= SMALL) add(name, sizeOf(population));
  for (const name of sources.regions) add(name, 'region');
  for (const name of sources.firstNames) for (const part of name.split(/[\s-]/)) add(part, 'firstName');
  for (const name of sources.surnames) add(name, 'surname');
  for (const list of Object.values(people)) for (const name of list.split(' ')) add(name, 'personName');
  for (const list of Object.values(organizations)) for (const name of list.split('|')) add(name, 'organizationName');
  for (const name of events.events.split('|')) add(name, 'eventName');
  for (const name of events.things.split('|')) add(name, 'otherName');
  addCountries(add);
  for (const list of Object.values(peoples)) for (const name of list.split(' ')) add(name, 'people');
  for (const [known, list] of Object.entries(cues)) for (const word of list.split(' ')) add(word, known as KnownAs);
  for (const word of cues.title.split(' ')) add(`${word}.`, 'title');
  for (const word of cues.company.split(' ')) add(`${word}.`, 'company');
  return phrases;
}

function addCountries(add: (name: string, known: KnownAs) => void): void {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (let code = 0; code < 26 * 26; code++) {
    const region = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
    const name = names.of(region);
    if (name && !/unknown|outlying|pseudo|zone|union|nations/i.test(name))
      for (const form of spellings(name)) add(form, 'country');
  }
  for (const name of countries.countries.split('|')) add(name, 'country');
  for (const name of [...countries.regions.split('|'), ...countries.states.split('|')]) add(name, 'region');
}

/** "Côte d’Ivoire", "Congo - Kinshasa", "Hong Kong SAR China", "Trinidad & Tobago", "St. Lucia" as texts write them. */
function spellings(name: string): string[] {
  const plain = name.replace(/ SAR China$/, '').replace(/ \(.*\)$/, '');
  return [
    plain,
    plain.replace('&', 'and'),
    plain.replace(/^St\. /, 'Saint '),
    ...plain.split(' & '),
    ...plain.split(' - ').slice(0, 1),
  ];
}

function sizeOf(population: number): KnownAs {
  if (population >= LARGE) return 'largePlace';
  return population >= MIDDLE ? 'middlePlace' : 'smallPlace';
}
