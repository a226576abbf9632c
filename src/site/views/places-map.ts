import type { EntityId } from '../../model/ids.ts';
import { collectionMap, type CollectionMap, type CollectionMapOptions } from '../../maps/collection-map.ts';
import { counted, stringsFor } from '../../strings/strings.ts';
import type { Entity } from './entities.ts';
import { entityHref } from '../entity-href.ts';
import { countryName, whereaboutsOf } from './location.ts';

/** A place and how often it is named. */
export interface CountedEntity {
  entity: Entity;
  count: number;
}

/** A map of places whose circles are links, with its words. */
export interface PlacesMapView {
  map: CollectionMap<EntityId>;
  title: string;
  links: Map<EntityId, PlaceLink>;
}

export interface PlaceLink {
  href: string;
  /** Such as `Mosul: 12 mentions`. */
  label: string;
}

/** The map of those `places` whose whereabouts are known; `undefined` where there are none. */
export function placesMap(
  places: readonly CountedEntity[],
  title: string,
  language: string,
  options?: CollectionMapOptions,
): PlacesMapView | undefined {
  const strings = stringsFor(language);
  const points = places.flatMap(({ entity, count }) => {
    const whereabouts = whereaboutsOf(entity);
    return whereabouts ? [{ ...whereabouts, id: entity.id, href: entityHref(entity), count }] : [];
  });
  const map = collectionMap(points, { ...options, countryName: (english) => countryName(english, language) });
  if (!map) return undefined;
  const links = points.map(({ id, name, href, count }): [EntityId, PlaceLink] => {
    return [id, { href, label: `${name}: ${counted(strings.mentions, count, language)}` }];
  });
  return { map, title, links: new Map(links) };
}
