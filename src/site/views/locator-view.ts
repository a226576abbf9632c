import { largestCities } from '../../entities/gazetteer/gazetteer.ts';
import { locatorMap, type LocatorMap, type ReferenceCity } from '../../maps/locator-map.ts';
import { fill, stringsFor } from '../../strings/strings.ts';
import type { Entity } from './entities.ts';
import { countryName, whereaboutsOf } from './location.ts';

/** A map that shows where a place is, with its words. */
export interface LocatorView {
  map: LocatorMap;
  title: string;
  description: string;
  /** Such as `100 km`. */
  scale: string;
  sources: string;
}

/** People from whom on a city helps to find one's way. */
const KNOWN_CITY = 250_000;

let cities: ReferenceCity[] | undefined;

/** The locator map of a place whose whereabouts are known. */
export function locatorView(entity: Entity, language: string): LocatorView | undefined {
  const whereabouts = whereaboutsOf(entity);
  if (!whereabouts) return undefined;
  const strings = stringsFor(language);
  cities ??= largestCities(KNOWN_CITY);
  const map = locatorMap(whereabouts, { cities, countryName: (english) => countryName(english, language) });
  const around = [...map.neighbors, ...map.countries].map(({ name }) => name);
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(around);
  return {
    map,
    title: fill(strings.whereIs, { name: entity.name }),
    description: around.length > 0 ? fill(strings.mapAround, { names }) : '',
    scale: `${new Intl.NumberFormat(language).format(map.scale.kilometres)} km`,
    sources: whereabouts.origin === 'editor' ? strings.mapSourcesEditor : strings.mapSources,
  };
}
