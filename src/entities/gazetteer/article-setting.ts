import { findDominant, placesNamed, regionKey, sharedPart } from './likely-places.ts';

/** Where an article's unambiguous places are: the countries and regions, each with the names that say so. */
export interface ArticleSetting {
  countries: Map<string, string[]>;
  /** The regions that are named and those that the other places are in. */
  regions: Map<string, string[]>;
  namedRegions: Map<string, string[]>;
}

/** Finds out where an article is set that names places by `names`. */
export function settingOf(names: Iterable<string>): ArticleSetting {
  const setting: ArticleSetting = { countries: new Map(), regions: new Map(), namedRegions: new Map() };
  for (const name of new Set(names)) {
    const { likely } = placesNamed(name);
    const place = findDominant(likely)?.place ?? sharedPart(likely);
    if (!place) continue;
    const region = regionKey(place);
    addName(name, place.countryCode, setting.countries);
    if (region === undefined) continue;
    addName(name, region, setting.regions);
    if (place.kind === 'region') addName(name, region, setting.namedRegions);
  }
  return setting;
}

function addName(name: string, key: string, namesByKey: Map<string, string[]>): void {
  const names = namesByKey.get(key);
  if (names) names.push(name);
  else namesByKey.set(key, [name]);
}

/** Tells whether an article is set in a country or region. */
export type ArticleRegions = Record<keyof ArticleSetting, Pick<ReadonlySet<string>, 'has'>>;

/** Returns the countries and regions that an article's other names say. */
export function regionsWithout(excluded: readonly (string | undefined)[], setting: ArticleSetting): ArticleRegions {
  // At most as many names are tried for a key as are excluded, and one more.
  const keysOf = (namesByKey: Map<string, string[]>) => ({
    has: (key: string) => namesByKey.get(key)?.some((name) => !excluded.includes(name)) ?? false,
  });
  const { countries, regions, namedRegions } = setting;
  return { countries: keysOf(countries), regions: keysOf(regions), namedRegions: keysOf(namedRegions) };
}
