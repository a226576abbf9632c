import type { Place } from '../../model/place.ts';
import { type PlaceCandidate, placeCandidates } from './gazetteer.ts';
import { bareKey, placeKey, withoutArticle } from './place-key.ts';

/** How many times more prominent than the next a place must be for its bare name to mean it. */
const MIN_DOMINANCE = 10;
/** The population from which a city is better known than the region named after it. */
const METROPOLIS_POPULATION = 1e6;

/** The places that a name could mean, the most prominent first. */
export interface NamedPlaces {
  all: readonly PlaceCandidate[];
  /** See `withoutNamesakeRegions`. */
  likely: readonly PlaceCandidate[];
}

/** By name: the articles of a collection name the same places again and again, and looking one up takes 50 µs. */
const known = new Map<string, NamedPlaces>();

/** Returns the places that a name could mean; each name is looked up once. */
export function placesNamed(name: string): NamedPlaces {
  const found = known.get(name);
  if (found) return found;
  const all = placeCandidates(name);
  const candidates = { all, likely: withoutNamesakeRegions(all) };
  known.set(name, candidates);
  return candidates;
}

/** Returns the only candidate, or the first if it is far more prominent than the next. */
export function findDominant(candidates: readonly PlaceCandidate[]): PlaceCandidate | undefined {
  const [first, second] = candidates;
  return first && first.prominence >= MIN_DOMINANCE * (second?.prominence ?? 0) ? first : undefined;
}

/** Returns what all candidates have in common: the country and the kind, or nothing. */
export function sharedPart(candidates: readonly PlaceCandidate[]): Place | undefined {
  const [first, ...others] = candidates.map(({ place }) => place);
  if (!first || !others.every(({ countryCode }) => countryCode === first.countryCode)) return undefined;
  const kind = others.every((place) => place.kind === first.kind) ? first.kind : undefined;
  const { name, countryCode, country } = first;
  return kind && kind !== 'country' ? { name, kind, countryCode, country } : undefined;
}

/** Returns a key for the region that a place is or is in. */
export function regionKey({ kind, countryCode, region, name }: Place): string | undefined {
  const regionName = kind === 'region' ? name : region;
  return regionName === undefined ? undefined : `${countryCode} ${regionName}`;
}

/** Removes regions named after a city in them, or that have a metropolis of the name, as New York does. */
function withoutNamesakeRegions(candidates: readonly PlaceCandidate[]): PlaceCandidate[] {
  const namesakes = candidates.flatMap(({ place: { name, kind, countryCode, region, population = 0 } }) => {
    if (kind === 'region' || kind === 'country' || region === undefined) return [];
    return population >= METROPOLIS_POPULATION || withoutArticle(placeKey(name)) === bareKey(placeKey(region))
      ? [`${countryCode} ${region}`]
      : [];
  });
  return candidates.filter(({ place }) => place.kind !== 'region' || !namesakes.includes(regionKey(place) ?? ''));
}
