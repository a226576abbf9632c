import type { Entity } from '../../collection/collection.ts';
import { sharedBaseMap, type Drawing } from '../../maps/base-map.ts';
import { coordinatesOf } from '../../maps/coordinates.ts';
import { locatorFrame, type Size } from '../../maps/frame.ts';
import { frameOfPlaces, largePlacesMap, smallPlacesMap, type PlacesMap } from '../../maps/places-map.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { EntityId } from '../../model/ids.ts';
import { counted, stringsFor } from '../../strings/strings.ts';
import type { Link } from '../link.ts';
import type { TextFile } from '../output-file.ts';
import { baseMapFile } from '../routes.ts';
import type { Site } from '../site.ts';
import { countryName, locationOf } from './location.ts';

/** A place and how often it is mentioned. */
export interface CountedEntity {
  entity: Entity;
  count: number;
}

/** The outlines below a map: in the page itself, or in a file that many pages refer to. */
export type MapOutlines = Drawing | { href: string };

/** A map of places whose circles are links. */
export interface PlacesMapView {
  map: PlacesMap<EntityId>;
  viewBox: string;
  outlines: MapOutlines;
  title: string;
  /** The link of each circle; its text is such as `Mosul: 12 mentions`. */
  links: ReadonlyMap<EntityId, Link>;
}

/** Places that a map of an article shows at least; fewer are not worth a map. */
const MIN_PLACES_OF_ARTICLE = 3;
/** Labels of a map as wide as the sidebar. */
const MAX_LABELS_OF_ARTICLE = 8;

/** Draws the map of those `places` whose position is known; `undefined` where none is. */
export function placesMap(site: Site, places: readonly CountedEntity[], size: Size): PlacesMapView | undefined {
  const { language, strings } = site;
  const map = largePlacesMap(pointsOf(places), size, { countryName: (english) => countryName(english, language) });
  if (!map) return undefined;
  const { outlines } = map;
  return { map, viewBox: viewBox(size), outlines, title: strings.placesMap, links: linksOf(site, places, language) };
}

/** Draws the map of the places that an article mentions, in an interface language; `undefined` for a few. */
export function articleMap(
  site: Site,
  article: Pick<AnnotatedArticle, 'annotations'>,
  language: string,
): PlacesMapView | undefined {
  const places = locatedPlaces(site, article);
  if (places.length < MIN_PLACES_OF_ARTICLE) return undefined;
  const options = {
    maxLabels: MAX_LABELS_OF_ARTICLE,
    countryName: (english: string) => countryName(english, language),
  };
  const map = smallPlacesMap(pointsOf(places), options);
  if (!map) return undefined;
  const { key, size } = map.frame;
  return {
    map,
    viewBox: viewBox(size),
    outlines: { href: site.routes.baseMap(key) },
    title: stringsFor(language).articleMap,
    links: linksOf(site, places, language),
  };
}

/** Returns the view box of a drawing whose origin is its upper left corner. */
export function viewBox([width, height]: Size): string {
  return `0 0 ${width} ${height}`;
}

function locatedPlaces({ collection }: Site, { annotations }: Pick<AnnotatedArticle, 'annotations'>): CountedEntity[] {
  const mentions = Map.groupBy(annotations, ({ id }) => id);
  return [...mentions].flatMap(([id, { length: count }]) => {
    const entity = collection.entities.get(id);
    return entity && locationOf(entity) ? [{ entity, count }] : [];
  });
}

function pointsOf(places: readonly CountedEntity[]) {
  return places.flatMap(({ entity, count }) => {
    const location = locationOf(entity);
    return location ? [{ ...location, id: entity.id, count }] : [];
  });
}

function linksOf({ routes }: Site, places: readonly CountedEntity[], language: string): Map<EntityId, Link> {
  const { mentions } = stringsFor(language);
  return new Map(
    places.map(({ entity, count }) => {
      return [
        entity.id,
        { href: routes.entity(entity), text: `${entity.name}: ${counted(mentions, count, language)}` },
      ];
    }),
  );
}

/** Makes a file of the outlines of every frame that the pages of places and articles share. */
export function baseMapFiles(site: Site): TextFile[] {
  const { articles, entities } = site.collection;
  const ofArticles = articles.flatMap((article) => {
    const places = locatedPlaces(site, article);
    return places.length < MIN_PLACES_OF_ARTICLE ? [] : [frameOfPlaces(pointsOf(places))];
  });
  const ofPlaces = [...entities.values()].flatMap((entity) => {
    const location = entity.hasPage ? locationOf(entity) : undefined;
    return location ? [locatorFrame(coordinatesOf(location))] : [];
  });
  const frames = new Map([...ofArticles, ...ofPlaces].map((frame) => [frame.key, frame]));
  return [...frames.values()].map((frame) => ({
    path: `maps/${baseMapFile(frame.key)}`,
    type: 'image/svg+xml',
    write: () => toSvg(sharedBaseMap(frame), frame.size),
  }));
}

/** Pages take the two paths by their ids, and give them their colors. */
function toSvg({ land, borders }: Drawing, size: Size): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(size)}"><path id="land" d="${land}"/><path id="borders" d="${borders}"/></svg>`;
}
