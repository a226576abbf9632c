import type { EntityId } from '../../model/ids.ts';
import { lookUpPlace } from './look-up-place.ts';
import type { Place } from '../../model/place.ts';

/** A mention of a place, and what stands behind it. */
export interface PlaceMention {
  entity: EntityId;
  name: string;
  surface: string;
  after: string;
}

/**
 * Where the places of a collection are: each article's places are looked up together. Where articles disagree on one,
 * only the country they agree on is kept, or nothing. `articles` gives, for each, its mentions of places.
 */
export function locatePlaces(articles: Iterable<readonly PlaceMention[]>): Map<EntityId, Place> {
  const found = new Map<EntityId, Place[]>();
  for (const mentions of articles) {
    const byEntity = Map.groupBy(mentions, ({ entity }) => entity);
    const names = [...new Set(mentions.map(({ name }) => name))];
    for (const [entity, own] of byEntity) {
      const place = locate(own, names);
      if (place) found.set(entity, [...(found.get(entity) ?? []), place]);
    }
  }
  return new Map([...found].flatMap(([entity, places]) => agreed(places).map((place) => [entity, place] as const)));
}

function locate(own: readonly PlaceMention[], names: readonly string[]): Place | undefined {
  const others = names.filter((name) => name !== own[0]?.name);
  const within = own.map(({ after }) => qualifier(after)).find((name) => name !== undefined);
  const spellings = new Set(own.flatMap(({ name, surface }) => [name, surface]));
  return [...spellings].map((name) => lookUpPlace(name, { others, within })).find((place) => place !== undefined);
}

/** "Tripoli, Lebanon": the name behind the comma. */
function qualifier(after: string): string | undefined {
  return /^,\s+(?:in\s+)?(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*)/u.exec(after)?.[1];
}

function agreed(places: readonly Place[]): Place[] {
  const located = places.filter(({ latitude }) => latitude !== undefined);
  const [first] = located.length > 0 ? located : places;
  if (!first || (located.length > 0 ? located : places).every((place) => isSame(place, first)))
    return first ? [first] : [];
  if (places.some(({ countryCode }) => countryCode !== first.countryCode)) return [];
  const { name, kind, countryCode, country } = first;
  return [{ name, kind, countryCode, country }];
}

const isSame = (a: Place, b: Place) =>
  a.name === b.name && a.countryCode === b.countryCode && a.region === b.region && a.kind === b.kind;
