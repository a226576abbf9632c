import type { Place } from '../../model/place.ts';
import { type PlaceCandidate, placeCandidates } from './gazetteer.ts';
import { bareKey, placeKey, withoutArticle } from './place-key.ts';

/** What an article says about the location of a place. */
export interface PlaceContext {
  /** The names of the other places in the article. */
  others?: readonly string[];
  /** The place named right after it, as in "Tripoli, Lebanon". */
  within?: string | undefined;
}

/** How many times more prominent than the next a place must be for its bare name to mean it. */
const MIN_DOMINANCE = 10;
/** The same for an article about another country that has a namesake: true of Paris, not of Tripoli. */
const MIN_DOMINANCE_ABROAD = 200;
/** The population from which a city is better known than the region named after it. */
const METROPOLIS_POPULATION = 1e6;

/**
 * Returns the place that `name` means in an article, or `undefined` if the gazetteer has none of that name. Among
 * several, the place it is said to be in decides, then the article's other places and prominence. If they don't, only
 * what all candidates share is returned: the country, or nothing.
 */
export function lookUpPlace(name: string, { others = [], within }: PlaceContext = {}): Place | undefined {
  const candidates = withoutNamesakeRegions(placeCandidates(name));
  const qualified = within === undefined ? [] : candidates.filter(({ place }) => isWithin(place, within));
  const chosen =
    findDominant(qualified) ?? chooseByContext(candidates, contextOf(others.filter((other) => other !== name)));
  return chosen ? chosen.place : sharedPart(candidates);
}

/** Where an article's unambiguous places are. */
interface ArticleRegions {
  countries: ReadonlySet<string>;
  /** The regions that are named and those that the other places are in. */
  regions: ReadonlySet<string>;
  namedRegions: ReadonlySet<string>;
}

function contextOf(names: readonly string[]): ArticleRegions {
  const places = names.flatMap((name) => {
    const candidates = withoutNamesakeRegions(placeCandidates(name));
    return findDominant(candidates)?.place ?? sharedPart(candidates) ?? [];
  });
  const regionKeys = (some: readonly Place[]) => new Set(some.flatMap((place) => regionKey(place) ?? []));
  return {
    countries: new Set(places.map(({ countryCode }) => countryCode)),
    regions: regionKeys(places),
    namedRegions: regionKeys(places.filter(({ kind }) => kind === 'region')),
  };
}

function chooseByContext(
  candidates: readonly PlaceCandidate[],
  { countries, regions, namedRegions }: ArticleRegions,
): PlaceCandidate | undefined {
  const inCountry = candidates.filter(({ place }) => countries.has(place.countryCode));
  const inRegion = inCountry.filter(({ place }) => regions.has(regionKey(place) ?? ''));
  const isOneCountry = new Set(inCountry.map(({ place }) => place.countryCode)).size === 1;
  const nearest = (isOneCountry ? findDominant(inRegion) : undefined) ?? findDominant(inCountry);
  const dominant = findDominant(candidates);
  if (!dominant || !nearest || dominant === nearest) return dominant ?? nearest;
  if (countries.has(dominant.place.countryCode)) return dominant;
  if (nearest.place.kind === 'region') {
    // Georgia beside other places of the United States is neither surely the country nor surely the state.
    return inRegion.includes(nearest) ? nearest : undefined;
  }
  const isInNamedRegion = namedRegions.has(regionKey(nearest.place) ?? '');
  return isInNamedRegion || nearest.prominence * MIN_DOMINANCE_ABROAD > dominant.prominence ? nearest : dominant;
}

/** Returns the only candidate, or the first if it is far more prominent than the next. */
function findDominant(candidates: readonly PlaceCandidate[]): PlaceCandidate | undefined {
  const [first, second] = candidates;
  return first && first.prominence >= MIN_DOMINANCE * (second?.prominence ?? 0) ? first : undefined;
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

function isWithin(place: Place, name: string): boolean {
  return placeCandidates(name).some(({ place: outer }) => {
    if (outer.kind === 'country') return outer.countryCode === place.countryCode && place.kind !== 'country';
    return outer.kind === 'region' && place.kind !== 'region' && regionKey(outer) === regionKey(place);
  });
}

/** Returns a key for the region that a place is or is in. */
function regionKey({ kind, countryCode, region, name }: Place): string | undefined {
  const regionName = kind === 'region' ? name : region;
  return regionName === undefined ? undefined : `${countryCode} ${regionName}`;
}

function sharedPart(candidates: readonly PlaceCandidate[]): Place | undefined {
  const [first, ...others] = candidates.map(({ place }) => place);
  if (!first || !others.every(({ countryCode }) => countryCode === first.countryCode)) return undefined;
  const kind = others.every((place) => place.kind === first.kind) ? first.kind : undefined;
  const { name, countryCode, country } = first;
  return kind && kind !== 'country' ? { name, kind, countryCode, country } : undefined;
}
