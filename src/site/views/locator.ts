import type { Entity } from '../../collection/collection.ts';
import { largestCities } from '../../entities/gazetteer/gazetteer.ts';
import { locatorMap, type LocatorMap, type ReferenceCity } from '../../maps/locator-map.ts';
import { fill, stringsFor } from '../../strings/strings.ts';
import { listFormat, numberFormat } from '../../text/formatters.ts';
import type { Site } from '../site.ts';
import { countryName, locationOf } from './location.ts';
import { type MapOutlines, outlinesOf, viewBox } from './map-outlines.ts';

/** A map that shows where a place is, with its texts. */
export interface LocatorView {
  map: LocatorMap;
  viewBox: string;
  outlines: MapOutlines;
  title: string;
  description: string;
  scale: ScaleBarView;
  sources: string;
}

/** A bar in the lower right corner, with the end of its text to the left, in units of the drawing. */
export interface ScaleBarView {
  /** Such as `100 km`. */
  text: string;
  x: number;
  y: number;
  /** The bar as the `d` of an SVG path. */
  path: string;
}

/** People that a city must have to help readers find their way. */
const MIN_POPULATION = 250_000;

let cities: ReferenceCity[] | undefined;

/** Draws the locator map of a place; `undefined` where its position is not known. */
export function locatorView(site: Site, entity: Entity, language: string): LocatorView | undefined {
  const location = locationOf(entity);
  if (!location) return undefined;
  const strings = stringsFor(language);
  cities ??= largestCities(MIN_POPULATION);
  const map = locatorMap(location, { cities, countryName: (english) => countryName(english, language) });
  const labels = [...map.neighbors, ...map.countries].map(({ name }) => name);
  const names = listFormat(language).format(labels);
  return {
    map,
    viewBox: viewBox(map.frame.size),
    outlines: outlinesOf(site, map.frame),
    title: fill(strings.locatorTitle, { name: entity.name }),
    description: labels.length > 0 ? fill(strings.locatorDescription, { names }) : '',
    scale: scaleBarView(map, language),
    sources: location.origin === 'editor' ? strings.mapSourcesEditor : strings.mapSources,
  };
}

function scaleBarView({ scale, frame }: LocatorMap, language: string): ScaleBarView {
  const [width, height] = frame.size;
  const end = width - 12;
  const start = end - scale.width;
  const y = height - 9;
  return {
    text: `${numberFormat(language).format(scale.kilometers)} km`,
    x: start - 5,
    y,
    path: `M${start} ${y - 4}v4H${end}v-4`,
  };
}
