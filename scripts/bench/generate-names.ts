import { largestCities } from '../../src/entities/gazetteer/gazetteer.ts';
import { lookUpPlace } from '../../src/entities/gazetteer/look-up-place.ts';
import { PEOPLES } from '../../src/entities/gazetteer/peoples.ts';
import type { EntityType } from '../../src/model/mention.ts';
import type { Dice } from '../../src/text/random.ts';
import words from './archive-words.json' with { type: 'json' };

/** A name that generated texts mention. */
export interface ArchiveName {
  type: EntityType;
  name: string;
  /** How a text calls it once it was named in full: the surname of a person. */
  short?: string;
  /** The country that a place is in. */
  country?: string;
}

const ONSETS = ['b', 'br', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'r', 's', 'sh', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai'];
const CODAS = ['', '', 'l', 'm', 'n', 'r', 'sk'];

/** Names that an archive mentions per article, as in collections of news: most of them occur in one article only. */
const NAMES_PER_ARTICLE = { person: 3, organization: 2, event: 0.3, work: 0.3 };
const PLACES_PER_ARTICLE = 0.6;
const MIN_POPULATION = 15_000;
/** Shorter names of cities are too often words. */
const MIN_CITY_NAME_LENGTH = 5;

/**
 * Returns the names that an archive of `articles` texts mentions, by type, the most frequent first. Persons,
 * organizations, events and works are invented; peoples are real, and so are places, the largest cities in front: the
 * gazetteer knows where each of them is.
 */
export function generateNames(articles: number, dice: Dice): Record<EntityType, ArchiveName[]> {
  const places = knownCities(Math.ceil(articles * PLACES_PER_ARTICLE));
  const givenNames = words.givenNames.split(' ');
  const inventName = nameInventor(
    places.map(({ name }) => name),
    dice,
  );
  const inventMany = (type: keyof typeof NAMES_PER_ARTICLE, invent: () => Omit<ArchiveName, 'type'>): ArchiveName[] =>
    distinct(Math.ceil(articles * NAMES_PER_ARTICLE[type]), () => ({ type, ...invent() }));
  return {
    person: inventMany('person', () => {
      const short = inventName();
      return { name: `${dice.pick(givenNames)} ${short}`, short };
    }),
    organization: inventMany('organization', () => {
      const short = inventName();
      return { name: `${short} ${dice.pick(words.organizationKinds)}`, short };
    }),
    event: inventMany('event', () => ({ name: `${dice.pick(places).name} ${dice.pick(words.eventKinds)}` })),
    work: inventMany('work', () => ({ name: dice.pick(words.workForms).replace('{}', inventName()) })),
    place: places,
    group: PEOPLES.map(({ name }) => ({ type: 'group', name })),
    term: terms(dice),
  };
}

/** Returns a function that invents names, each once and none of those in use: no two persons share a surname. */
function nameInventor(inUse: readonly string[], dice: Dice): () => string {
  const used = new Set(inUse);
  return () => {
    let name = generateName(dice);
    while (used.has(name)) name = generateName(dice);
    used.add(name);
    return name;
  };
}

/** Invents a name of two to four syllables, such as "Brashaidon". */
export function generateName(dice: Dice): string {
  const syllables = Array.from({ length: dice.pick([2, 2, 3, 3, 4]) }, () => dice.pick(ONSETS) + dice.pick(VOWELS));
  const name = syllables.join('') + dice.pick(CODAS);
  return name[0]!.toUpperCase() + name.slice(1);
}

/** Returns the `count` largest cities, or as many as there are, whose bare name can only mean them. */
function knownCities(count: number): ArchiveName[] {
  const cities = largestCities(MIN_POPULATION).sort((a, b) => b.population - a.population);
  const found = new Map<string, ArchiveName>();
  for (const { name, latitude } of cities) {
    if (found.size === count) break;
    if (name.length < MIN_CITY_NAME_LENGTH || found.has(name)) continue;
    const place = lookUpPlace(name);
    if (place?.latitude !== latitude) continue;
    found.set(name, { type: 'place', name, country: place.country });
  }
  return [...found.values()];
}

function terms(dice: Dice): ArchiveName[] {
  const modifiers = words.termModifiers.split(' ');
  const heads = words.termHeads.split(' ');
  const make = (): ArchiveName => ({ type: 'term', name: `${dice.pick(modifiers)} ${dice.pick(heads)}` });
  return distinct((modifiers.length * heads.length) / 2, make);
}

/** Makes names until `count` of them differ. */
function distinct(count: number, make: () => ArchiveName): ArchiveName[] {
  const found = new Map<string, ArchiveName>();
  while (found.size < count) {
    const name = make();
    if (!found.has(name.name)) found.set(name.name, name);
  }
  return [...found.values()];
}
