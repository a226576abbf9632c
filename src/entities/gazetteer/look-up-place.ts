import { type Candidate, placeCandidates } from './gazetteer.ts';
import { bareKey, placeKey, withoutArticle } from './place-key.ts';
import type { Place } from '../../model/place.ts';

/** What an article says about where a place may be. */
export interface PlaceContext {
  /** The names of the other places in the article. */
  others?: readonly string[];
  /** The place named right behind it, as in "Tripoli, Lebanon". */
  within?: string | undefined;
}

/** How many times more prominent than the next a place must be for its bare name to mean it. */
const DOMINANCE = 10;
/** And for its name to mean it in an article about another country that has one too: Paris, not Tripoli. */
const FAR_DOMINANCE = 200;
/** People from whom on a city is better known than the region named like it. */
const METROPOLIS = 1e6;

/**
 * The place that `name` means in an article, or `undefined` where the gazetteer has none of that name. Where it could
 * be several, the place it is said to be in decides, then the article's other places and how well known each is. Where
 * none of them does, only what all of them share is given: the country, or nothing at all.
 */
export function lookUpPlace(name: string, { others = [], within }: PlaceContext = {}): Place | undefined {
  const candidates = withoutNamesakeRegions(placeCandidates(name));
  const qualified = within === undefined ? [] : candidates.filter((one) => isWithin(one.place, within));
  const chosen = dominant(qualified) ?? byContext(candidates, contextOf(others.filter((other) => other !== name)));
  return chosen ? chosen.place : sharedPart(candidates);
}

interface Context {
  countries: ReadonlySet<string>;
  /** Those named and those that the other places are in. */
  regions: ReadonlySet<string>;
  namedRegions: ReadonlySet<string>;
}

/** Places whose names leave no doubt speak for their country and region. */
function contextOf(names: readonly string[]): Context {
  const places = names.flatMap((name) => {
    const candidates = withoutNamesakeRegions(placeCandidates(name));
    return dominant(candidates)?.place ?? sharedPart(candidates) ?? [];
  });
  const regionKeys = (some: readonly Place[]) => new Set(some.flatMap((place) => regionKey(place) ?? []));
  return {
    countries: new Set(places.map(({ countryCode }) => countryCode)),
    regions: regionKeys(places),
    namedRegions: regionKeys(places.filter(({ kind }) => kind === 'region')),
  };
}

function byContext(candidates: readonly Candidate[], context: Context): Candidate | undefined {
  const inCountry = candidates.filter(({ place }) => context.countries.has(place.countryCode));
  const inRegion = inCountry.filter(({ place }) => context.regions.has(regionKey(place) ?? ''));
  const oneCountry = new Set(inCountry.map(({ place }) => place.countryCode)).size === 1;
  const near = (oneCountry ? dominant(inRegion) : undefined) ?? dominant(inCountry);
  const leader = dominant(candidates);
  if (!leader || !near || leader === near) return leader ?? near;
  if (context.countries.has(leader.place.countryCode)) return leader;
  if (near.place.kind === 'region') {
    // Georgia, with other places of the United States: neither the country nor the state can be taken for granted.
    return inRegion.includes(near) ? near : undefined;
  }
  const isNamed = context.namedRegions.has(regionKey(near.place) ?? '');
  return isNamed || near.prominence * FAR_DOMINANCE > leader.prominence ? near : leader;
}

/** The one that stands out: alone, or far more prominent than the next. */
function dominant(candidates: readonly Candidate[]): Candidate | undefined {
  const [first, second] = candidates;
  return first && first.prominence >= DOMINANCE * (second?.prominence ?? 0) ? first : undefined;
}

/** A city and the region around it that shares its name are one answer: the city. So is a metropolis, as New York is. */
function withoutNamesakeRegions(candidates: readonly Candidate[]): Candidate[] {
  const around = candidates.flatMap(({ place: { name, kind, countryCode, region, population = 0 } }) => {
    if (kind === 'region' || kind === 'country' || region === undefined) return [];
    return population >= METROPOLIS || withoutArticle(placeKey(name)) === bareKey(placeKey(region))
      ? [`${countryCode} ${region}`]
      : [];
  });
  return candidates.filter(({ place }) => place.kind !== 'region' || !around.includes(regionKey(place) ?? ''));
}

function isWithin(place: Place, name: string): boolean {
  return placeCandidates(name).some(({ place: around }) => {
    if (around.kind === 'country') return around.countryCode === place.countryCode && place.kind !== 'country';
    return around.kind === 'region' && place.kind !== 'region' && regionKey(around) === regionKey(place);
  });
}

function regionKey({ kind, countryCode, region, name }: Place): string | undefined {
  const own = kind === 'region' ? name : region;
  return own === undefined ? undefined : `${countryCode} ${own}`;
}

function sharedPart(candidates: readonly Candidate[]): Place | undefined {
  const [first, ...rest] = candidates.map(({ place }) => place);
  if (!first || !rest.every(({ countryCode }) => countryCode === first.countryCode)) return undefined;
  const kind = rest.every((place) => place.kind === first.kind) ? first.kind : undefined;
  const { name, countryCode, country } = first;
  return kind && kind !== 'country' ? { name, kind, countryCode, country } : undefined;
}
