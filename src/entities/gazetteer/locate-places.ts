import type { EntityId } from '../../model/ids.ts';
import type { Place } from '../../model/place.ts';
import { lookUpPlace } from './look-up-place.ts';
import words from './name-words.json' with { type: 'json' };

/** A mention of a place, and the text after it. */
export interface PlaceMention {
  entity: EntityId;
  name: string;
  surface: string;
  after: string;
}

/**
 * Locates the places of a collection. `articles` gives the mentions of places in each article; those of one article are
 * looked up together. If articles disagree on a place, only the country they agree on is kept, or nothing.
 */
export function locatePlaces(articles: Iterable<readonly PlaceMention[]>): Map<EntityId, Place> {
  const located = new Map<EntityId, Place[]>();
  for (const mentions of articles) {
    const byEntity = Map.groupBy(mentions, ({ entity }) => entity);
    const names = [...new Set(mentions.map(({ name }) => name))];
    for (const [entity, ofEntity] of byEntity) {
      const place = locateInArticle(ofEntity, names);
      if (place) located.set(entity, [...(located.get(entity) ?? []), place]);
    }
  }
  return new Map([...located].flatMap(([entity, places]) => agree(places).map((place) => [entity, place] as const)));
}

/** Locates one place by its mentions in an article and the names of all places in it. */
function locateInArticle(mentions: readonly PlaceMention[], names: readonly string[]): Place | undefined {
  const others = names.filter((name) => name !== mentions[0]?.name);
  const within = mentions.map(({ after }) => qualifierOf(after)).find((name) => name !== undefined);
  const spellings = new Set(mentions.flatMap(({ name, surface }) => [name, surface]));
  return [...spellings].map((name) => lookUpPlace(name, { others, within })).find((place) => place !== undefined);
}

const QUALIFIER = new RegExp(
  String.raw`^,\s+(?:(?:${words.beforeOuterPlace.join('|')})\s+)?(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*)`,
  'u',
);

/** Returns the name after a comma: "Lebanon" in "Tripoli, Lebanon" and "Tripoli, in Lebanon". */
function qualifierOf(after: string): string | undefined {
  return QUALIFIER.exec(after)?.[1];
}

/** Returns what the articles agree on. A place without coordinates does not contradict one that has them. */
function agree(places: readonly Place[]): Place[] {
  const withCoordinates = places.filter(({ latitude }) => latitude !== undefined);
  const compared = withCoordinates.length > 0 ? withCoordinates : places;
  const [first] = compared;
  if (!first || compared.every((place) => isSamePlace(place, first))) return first ? [first] : [];
  if (places.some(({ countryCode }) => countryCode !== first.countryCode)) return [];
  const { name, kind, countryCode, country } = first;
  return [{ name, kind, countryCode, country }];
}

const isSamePlace = (a: Place, b: Place) =>
  a.name === b.name && a.countryCode === b.countryCode && a.region === b.region && a.kind === b.kind;
