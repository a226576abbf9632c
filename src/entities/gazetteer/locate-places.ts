import type { EntityId } from '../../model/ids.ts';
import type { Place } from '../../model/place.ts';
import { placeFinder, type PlaceFinder } from './look-up-place.ts';
import words from './name-words.json' with { type: 'json' };

/** A mention of a place, and the text after it. */
export interface PlaceMention {
  entity: EntityId;
  name: string;
  surface: string;
  after: string;
}

/** Locates the places that an article mentions; they are looked up together. */
export function locatePlaces(mentions: readonly PlaceMention[]): Map<EntityId, Place> {
  const findPlace = placeFinder(mentions.map(({ name }) => name));
  const located = new Map<EntityId, Place>();
  for (const [entity, ofEntity] of Map.groupBy(mentions, ({ entity }) => entity)) {
    const place = locateOne(ofEntity, findPlace);
    if (place) located.set(entity, place);
  }
  return located;
}

function locateOne(mentions: readonly PlaceMention[], findPlace: PlaceFinder): Place | undefined {
  const otherName = mentions[0]?.name;
  const within = mentions.map(({ after }) => qualifierOf(after)).find((name) => name !== undefined);
  const spellings = new Set(mentions.flatMap(({ name, surface }) => [name, surface]));
  for (const name of spellings) {
    const place = findPlace(name, { otherName, within });
    if (place) return place;
  }
  return undefined;
}

const QUALIFIER = new RegExp(
  String.raw`^,\s+(?:(?:${words.beforeOuterPlace.join('|')})\s+)?(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*)`,
  'u',
);

/** Returns the name after a comma: "Lebanon" in "Tripoli, Lebanon" and "Tripoli, in Lebanon". */
function qualifierOf(after: string): string | undefined {
  return QUALIFIER.exec(after)?.[1];
}

/**
 * Returns what the articles of a collection agree on that locate a place each; where they disagree, only the country they
 * agree on, or nothing. A place without coordinates does not contradict one that has them.
 */
export function agreedPlace(places: readonly Place[]): Place | undefined {
  const withCoordinates = places.filter(({ latitude }) => latitude !== undefined);
  const compared = withCoordinates.length > 0 ? withCoordinates : places;
  const [first] = compared;
  if (!first || compared.every((place) => isSamePlace(place, first))) return first;
  if (places.some(({ countryCode }) => countryCode !== first.countryCode)) return undefined;
  const { name, kind, countryCode, country } = first;
  return { name, kind, countryCode, country };
}

const isSamePlace = (a: Place, b: Place) =>
  a.name === b.name && a.countryCode === b.countryCode && a.region === b.region && a.kind === b.kind;
