import type { Entity } from '../../collection/collection.ts';
import { counted, fill } from '../../strings/strings.ts';
import type { Link } from '../link.ts';
import type { Site } from '../site.ts';
import { type CountedEntity, countedPlaces, listedPlaces } from './counted-places.ts';
import { locationOf, regionText } from './location.ts';
import { placesMap, type PlacesMapView } from './places-map.ts';

/** A place in the list below the map. */
export interface PlaceLine {
  href: string;
  name: string;
  /** Such as `Anbar, Iraq`; empty where nothing is known. */
  region: string;
  /** Such as `12 mentions`. */
  counts: string;
}

/** A part of the list: the places on the map, those beyond it, those without a position. */
export interface PlaceGroup {
  id: string;
  heading: string;
  lines: PlaceLine[];
}

/** The places of the collection: a map, and a list with the same places. */
export interface PlacesView {
  map?: PlacesMapView | undefined;
  groups: PlaceGroup[];
  /** A link to all places, where there are more than one page should list. */
  more?: Link | undefined;
}

/** Shows the places that articles mention, the most mentioned first. */
export function placesView(site: Site): PlacesView {
  const { strings, routes } = site;
  const all = countedPlaces(site);
  const places = listedPlaces(site);
  const map = placesMap(site, places);
  const onMap = new Set(map?.map.circles.map(({ id }) => id));
  const beyond = new Set(map?.map.beyond);
  const group = (id: string, heading: string, belongs: (entity: Entity) => boolean): PlaceGroup => ({
    id,
    heading,
    lines: places.filter(({ entity }) => belongs(entity)).map((place) => placeLine(site, place)),
  });
  const groups = [
    group('on-map', strings.placesOnMap, ({ id }) => onMap.has(id)),
    group('beyond', strings.placesBeyondMap, ({ id }) => beyond.has(id)),
    group('elsewhere', strings.placesWithoutPosition, (entity) => !locationOf(entity)),
  ];
  const more = { href: routes.glossary(1, 'place'), text: fill(strings.placesMore, { count: all.length }) };
  return {
    map,
    groups: groups.filter(({ lines }) => lines.length > 0),
    more: all.length > places.length ? more : undefined,
  };
}

function placeLine({ routes, strings, language }: Site, { entity, count }: CountedEntity): PlaceLine {
  return {
    href: routes.entity(entity),
    name: entity.name,
    region: regionText(entity, language),
    counts: counted(strings.mentions, count, language),
  };
}
