import { flagOf, lookupForm, type KnownAs } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import countries from './countries.json' with { type: 'json' };
import cues from './cues.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import organizations from './organizations.json' with { type: 'json' };
import people from './people-names.json' with { type: 'json' };
import { PEOPLES } from './peoples.ts';
import type { NamePool } from './replace-names.ts';

/** Names from open data, from which the model's membership tables are made. */
export interface NameSources {
  cities: Iterable<{ name: string; alternates: readonly string[]; population: number }>;
  regions: Iterable<string>;
  firstNames: Iterable<string>;
  surnames: Iterable<string>;
}

const SMALL = 2_500;
const MIDDLE = 15_000;
const LARGE = 150_000;
const LATIN = /^[\p{Script=Latin}\p{M}\p{N} .'’-]+$/u;

const PLAIN_WORD = /^\p{Lu}[\p{Script=Latin}'’-]+$/u;
/** Marks of scholarly spellings, which newspapers leave out; the first alternate has none. */
const TRANSLITERATED = /[āēīōūḏḑḩḵşţẕ‘]/i;
/** Towns larger than this have names worth putting into other texts. */
const WELL_KNOWN = 60_000;

/** Names to write into texts. Those of the lists kept here count twice: the packages hold mostly European ones. */
export function namePool({ cities, regions, firstNames, surnames }: NameSources): NamePool {
  const listed = Object.values(people).flatMap((list) => list.split(' '));
  const named = [...cities]
    .map(({ name, alternates, population }) => ({
      name: TRANSLITERATED.test(name) ? (alternates[0] ?? name) : name,
      population,
    }))
    .filter(({ name }) => LATIN.test(name));
  return {
    firstNames: [...[...firstNames].filter((name) => PLAIN_WORD.test(name)), ...listed, ...listed],
    surnames: [...[...surnames].filter((name) => PLAIN_WORD.test(name)), ...listed, ...listed],
    places: named.filter(({ population }) => population > WELL_KNOWN).map(({ name }) => name),
    villages: named.filter(({ population }) => population > SMALL && population < MIDDLE).map(({ name }) => name),
    regions: [...regions].map((name) => name.replace(DIVISION, '')).filter((name) => LATIN.test(name)),
    countries: countries.countries.split('|').concat(regionNames()),
  };
}

/** Lookup forms of words and phrases with what each is known as. */
export function knownPhrases(sources: NameSources): Map<string, number> {
  const phrases = new Map<string, number>();
  const add = (name: string, known: KnownAs) => {
    const form = lookupForm(name.trim().replace(/\s+/g, ' '));
    if (form.length > 1 && LATIN.test(form)) phrases.set(form, (phrases.get(form) ?? 0) | flagOf(known));
  };
  for (const { name, alternates, population } of sources.cities) {
    if (population < SMALL) continue;
    for (const form of variants(name)) add(form, sizeOf(population));
    if (population >= MIDDLE) for (const form of alternates) if (ALTERNATE.test(form)) add(form, 'smallPlace');
  }
  for (const name of sources.regions) for (const form of variants(name)) add(form, 'region');
  for (const name of sources.firstNames) for (const part of name.split(/[\s-]/)) add(part, 'firstName');
  for (const name of sources.surnames) add(name, 'surname');
  for (const list of Object.values(people)) for (const name of list.split(' ')) add(name, 'personName');
  for (const list of Object.values(organizations)) for (const name of list.split('|')) add(name, 'organizationName');
  for (const name of events.events.split('|')) add(name, 'eventName');
  for (const name of events.things.split('|')) add(name, 'otherName');
  addCountries(add);
  for (const name of PEOPLES) add(name, 'people');
  for (const [known, list] of Object.entries(cues)) for (const word of list.split(' ')) add(word, known as KnownAs);
  for (const word of cues.title.split(' ')) add(`${word}.`, 'title');
  for (const word of cues.company.split(' ')) add(`${word}.`, 'company');
  return phrases;
}

/** Names as other languages write them that could stand in an English text; not codes. */
const ALTERNATE = /^\p{Lu}\p{Ll}{3,}(?:[ '’-]\p{L}+)*$/u;
const DIVISION =
  / (?:Governorate|Province|Region|State|District|Oblast|Department|County|Prefecture|Municipality|Krai|Republic|City)$/;
const ARTICLE = /^(?:A[dlnrstz]|Ash|El)[ -]/;

/** "Al Anbar Governorate" as "Anbar" and all between; with and without marks on its letters. */
function variants(name: string): Set<string> {
  const plain = name.replace(DIVISION, '');
  const forms = [name, plain, plain.replace(ARTICLE, '')];
  return new Set([...forms, ...forms.map((form) => form.normalize('NFKD').replace(/\p{M}/gu, ''))]);
}

function addCountries(add: (name: string, known: KnownAs) => void): void {
  for (const name of regionNames()) for (const form of spellings(name)) add(form, 'country');
  for (const name of countries.countries.split('|')) add(name, 'country');
  for (const name of [...countries.regions.split('|'), ...countries.states.split('|')]) add(name, 'region');
}

/** Countries and territories by their two-letter codes. */
function regionNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = Array.from({ length: 26 * 26 }, (_, code) =>
    String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26)),
  );
  return codes.flatMap((code) => names.of(code) ?? []).filter((name) => !NO_COUNTRY.test(name));
}

const NO_COUNTRY = /unknown|outlying|pseudo|zone|union|nations/i;

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
