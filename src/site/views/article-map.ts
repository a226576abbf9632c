import { stringsFor } from '../../strings/strings.ts';
import type { ArticleEntry } from '../store.ts';
import type { Collection } from './entities.ts';
import { placesMap, type PlacesMapView } from './places-map.ts';
import { whereaboutsOf } from './location.ts';

/** Fewer places than that don't make a map worth drawing. */
const FEWEST_PLACES = 3;
/** As wide as the sidebar it stands in, and part of a page that is to stay light: a small figure with coarse outlines. */
const MAP = { size: [320, 260], labels: 8, budget: 4000 } as const;

/** A map of the places that an article names, in the interface language given; none where there is little to show. */
export function articleMap(
  { data }: ArticleEntry,
  { entities }: Collection,
  language: string,
): PlacesMapView | undefined {
  const counts = Map.groupBy(data.annotations, ({ id }) => id);
  const places = [...counts].flatMap(([id, { length: count }]) => {
    const entity = entities.get(id);
    return entity && whereaboutsOf(entity) ? [{ entity, count }] : [];
  });
  if (places.length < FEWEST_PLACES) return undefined;
  return placesMap(places, stringsFor(language).articleMap, language, MAP);
}
