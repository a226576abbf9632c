import type { Entity } from '../../collection/collection.ts';
import { largestCities } from '../../entities/gazetteer/gazetteer.ts';
import type { Size } from '../../maps/frame.ts';
import { locatorMap, type LocatorMap, type ReferenceCity } from '../../maps/locator-map.ts';
import { fill, stringsFor } from '../../strings/strings.ts';
import { listFormat, numberFormat } from '../../text/formatters.ts';
import type { Site } from '../site.ts';
import { countryName, locationOf } from './location.ts';
import type { Outlines } from './places-map.ts';

/** A map that shows where a place is, with its texts. */
export interface LocatorView {
  map: LocatorMap;
  size: Size;
  outlines: Outlines;
  title: string;
  description: string;
  /** Such as `100 km`. */
  scale: string;
  sources: string;
}

/** People that a city must have to help readers find their way. */
const MIN_POPULATION = 250_000;

let cities: ReferenceCity[] | undefined;

/** Draws the locator map of a place; `undefined` where its position is not known. */
export function locatorView({ routes }: Site, entity: Entity, language: string): LocatorView | undefined {
  const location = locationOf(entity);
  if (!location) return undefined;
  const strings = stringsFor(language);
  cities ??= largestCities(MIN_POPULATION);
  const map = locatorMap(location, { cities, countryName: (english) => countryName(english, language) });
  const labels = [...map.neighbors, ...map.countries].map(({ name }) => name);
  const names = listFormat(language).format(labels);
  return {
    map,
    size: map.frame.size,
    outlines: { href: routes.baseMap(map.frame.key) },
    title: fill(strings.locatorTitle, { name: entity.name }),
    description: labels.length > 0 ? fill(strings.locatorDescription, { names }) : '',
    scale: `${numberFormat(language).format(map.scale.kilometers)} km`,
    sources: location.origin === 'editor' ? strings.mapSourcesEditor : strings.mapSources,
  };
}
