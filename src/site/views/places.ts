import { config } from '../../../postil.config.ts';
import { counted, fill, interfaceLanguage, stringsFor } from '../../strings/strings.ts';
import { loadCollection, type Entity } from './entities.ts';
import { entityHref } from '../entity-href.ts';
import { placesMap, type CountedEntity, type PlacesMapView } from './places-map.ts';
import { pathTo } from '../routes.ts';
import { regionText, whereaboutsOf } from './location.ts';

/** A place in the list beside the map. */
export interface PlaceLine {
  href: string;
  name: string;
  /** Such as `Anbar, Iraq`; empty where nothing is known. */
  region: string;
  counts: string;
}

/** A part of the list: the places on the map, those outside it, those nobody can place. */
export interface PlaceGroup {
  id: string;
  heading: string;
  lines: PlaceLine[];
}

/** The places of the collection: a map, and a list that says the same. */
export interface PlacesView {
  map?: PlacesMapView | undefined;
  groups: PlaceGroup[];
  /** Where more places are named than one page should list: a link to all of them. */
  more?: { href: string; text: string } | undefined;
}

/** Places one page shows; the glossary has all of them. */
const MOST = 400;
/** Small, so that its letters are large enough on a phone. */
const MAP_SIZE = [440, 340] as const;

/** The places that articles mention, the most named first. */
export async function placesView(): Promise<PlacesView> {
  const { entities } = await loadCollection();
  const language = interfaceLanguage(config.language, 'en');
  const strings = stringsFor(language);
  const all = countedPlaces(entities.values(), language);
  const places = all.slice(0, MOST);
  const map = placesMap(places, strings.placesMap, language, { size: MAP_SIZE });
  const onMap = new Set(map?.map.circles.map(({ id }) => id));
  const outside = new Set(map?.map.beyond);
  const group = (id: string, heading: string, belongs: (entity: Entity) => boolean): PlaceGroup => ({
    id,
    heading,
    lines: places.filter(({ entity }) => belongs(entity)).map((place) => placeLine(place, language)),
  });
  const groups = [
    group('on-map', strings.placesOnMap, ({ id }) => onMap.has(id)),
    group('beyond', strings.placesBeyond, ({ id }) => outside.has(id)),
    group('elsewhere', strings.placesElsewhere, (entity) => !whereaboutsOf(entity)),
  ];
  const text = fill(strings.placesMore, { count: all.length });
  return {
    map,
    groups: groups.filter(({ lines }) => lines.length > 0),
    more: all.length > MOST ? { href: pathTo('glossary/place/'), text } : undefined,
  };
}

function countedPlaces(entities: Iterable<Entity>, language: string): CountedEntity[] {
  const places = [...entities].filter(({ type, mentioned }) => type === 'place' && mentioned !== undefined);
  const counts = places.map((entity) => ({
    entity,
    count: entity.mentioned?.articles.reduce((sum, { mentions }) => sum + mentions.length, 0) ?? 0,
  }));
  return counts.sort((a, b) => b.count - a.count || a.entity.name.localeCompare(b.entity.name, language));
}

function placeLine({ entity, count }: CountedEntity, language: string): PlaceLine {
  return {
    href: entityHref(entity),
    name: entity.name,
    region: regionText(entity, language),
    counts: counted(stringsFor(language).mentions, count, language),
  };
}
