import type { Place } from '../../model/place.ts';
import { type ArticleRegions, regionsWithout, settingOf } from './article-setting.ts';
import type { PlaceCandidate } from './gazetteer.ts';
import { findDominant, placesNamed, regionKey, sharedPart } from './likely-places.ts';

/** What an article says about the location of a place. */
export interface PlaceContext {
  /** The names of the other places in the article. */
  others?: readonly string[];
  /** The place named right after it, as in "Tripoli, Lebanon". */
  within?: string | undefined;
}

/**
 * How many times more prominent than a namesake a place must be for its bare name to mean it in an article about the
 * namesake's country: true of Paris, not of Tripoli.
 */
const MIN_DOMINANCE_ABROAD = 200;

/**
 * Returns the place that `name` means in an article, or `undefined` if the gazetteer has none of that name. Among
 * several, the place it is said to be in decides, then the article's other places and prominence. If they don't, only
 * what all candidates share is returned: the country, or nothing.
 */
export function lookUpPlace(name: string, { others = [], within }: PlaceContext = {}): Place | undefined {
  return placeFinder(others)(name, { within });
}

/** Looks up a place as `lookUpPlace` does, in one article. What `name` and `otherName` mean says nothing about it. */
export type PlaceFinder = (
  name: string,
  place: { otherName?: string | undefined; within?: string | undefined },
) => Place | undefined;

/**
 * Returns the function that looks up places of an article which has these names of places. Where they are is found out
 * once: the time for an article grows with its names, not with their square.
 */
export function placeFinder(names: Iterable<string>): PlaceFinder {
  const setting = settingOf(names);
  return (name, { otherName, within }) => {
    const candidates = placesNamed(name).likely;
    const qualified = within === undefined ? [] : candidates.filter(({ place }) => isWithin(place, within));
    const chosen = findDominant(qualified) ?? chooseByContext(candidates, regionsWithout([name, otherName], setting));
    return chosen ? chosen.place : sharedPart(candidates);
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

function isWithin(place: Place, name: string): boolean {
  return placesNamed(name).all.some(({ place: outer }) => {
    if (outer.kind === 'country') return outer.countryCode === place.countryCode && place.kind !== 'country';
    return outer.kind === 'region' && place.kind !== 'region' && regionKey(outer) === regionKey(place);
  });
}
