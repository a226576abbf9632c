import type { CollectionArticle, Entity } from '../../collection/collection.ts';
import { collectionMap, type CollectionMap, type CollectionMapOptions } from '../../maps/collection-map.ts';
import type { EntityId } from '../../model/ids.ts';
import { counted, stringsFor } from '../../strings/strings.ts';
import type { Link } from '../link.ts';
import type { Site } from '../site.ts';
import { countryName, locationOf } from './location.ts';

/** A place and how often it is mentioned. */
export interface CountedEntity {
  entity: Entity;
  count: number;
}

/** A map of places whose circles are links. */
export interface PlacesMapView {
  map: CollectionMap<EntityId>;
  title: string;
  /** The link of each circle; its text is such as `Mosul: 12 mentions`. */
  links: ReadonlyMap<EntityId, Link>;
}

/** Places that a map of an article shows at least; fewer are not worth a map. */
const MIN_PLACES_OF_ARTICLE = 3;
/** As wide as the sidebar, and with coarse outlines: the page is to stay light. */
const ARTICLE_MAP = { size: [320, 260], labels: 8, budget: 4000 } as const;

/** Draws the map of those `places` whose position is known; `undefined` where none is. */
export function placesMap(
  { routes }: Site,
  places: readonly CountedEntity[],
  title: string,
  language: string,
  options?: CollectionMapOptions,
): PlacesMapView | undefined {
  const { mentions } = stringsFor(language);
  const points = places.flatMap(({ entity, count }) => {
    const location = locationOf(entity);
    return location ? [{ ...location, id: entity.id, href: routes.entity(entity), count }] : [];
  });
  const map = collectionMap(points, { ...options, countryName: (english) => countryName(english, language) });
  if (!map) return undefined;
  const links = points.map(({ id, name, href, count }): [EntityId, Link] => {
    return [id, { href, text: `${name}: ${counted(mentions, count, language)}` }];
  });
  return { map, title, links: new Map(links) };
}

/** Draws the map of the places that an article mentions, in the interface language given; `undefined` for a few. */
export function articleMap(
  site: Site,
  { annotations }: Pick<CollectionArticle, 'annotations'>,
  language: string,
): PlacesMapView | undefined {
  const mentions = Map.groupBy(annotations, ({ id }) => id);
  const places = [...mentions].flatMap(([id, { length: count }]) => {
    const entity = site.collection.entities.get(id);
    return entity && locationOf(entity) ? [{ entity, count }] : [];
  });
  if (places.length < MIN_PLACES_OF_ARTICLE) return undefined;
  return placesMap(site, places, stringsFor(language).articleMap, language, ARTICLE_MAP);
}
