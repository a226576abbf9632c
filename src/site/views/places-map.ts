import { baseMapOf, type BaseMap } from '../../maps/base-map.ts';
import type { Frame } from '../../maps/frame.ts';
import { locatorFrame } from '../../maps/locator-map.ts';
import { drawPlacesMap, frameOfPlaces, type PlacesMap } from '../../maps/places-map.ts';
import type { Size } from '../../maps/drawing.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { EntityId } from '../../model/ids.ts';
import { counted, stringsFor } from '../../strings/strings.ts';
import type { Link } from '../link.ts';
import type { TextFile } from '../output-file.ts';
import { baseMapFile } from '../routes.ts';
import type { Site } from '../site.ts';
import { type CountedEntity, listedPlaces } from './counted-places.ts';
import { countryName, locationOf } from './location.ts';
import { type MapOutlines, outlinesOf, viewBox } from './map-outlines.ts';

/** A map of places whose circles are links. */
export interface PlacesMapView {
  map: PlacesMap<EntityId>;
  viewBox: string;
  outlines: MapOutlines;
  title: string;
  /** The link of each circle; its text is such as `Mosul: 12 mentions`. */
  links: ReadonlyMap<EntityId, Link>;
}

/** Small, so that the letters of a map as wide as a page are large enough on a phone. */
const PAGE_MAP_SIZE: Size = [440, 330];
/** As wide as the sidebar. */
const ARTICLE_MAP_SIZE: Size = [320, 240];
/** Places that a map of an article shows at least; fewer are not worth a map. */
const MIN_PLACES_OF_ARTICLE = 3;
/** Labels of a map as wide as the sidebar. */
const MAX_LABELS_OF_ARTICLE = 8;

/** Draws the map of those `places` whose position is known, as wide as a page; `undefined` where none is. */
export function placesMap(site: Site, places: readonly CountedEntity[]): PlacesMapView | undefined {
  const { language, strings } = site;
  const countryNameOf = (english: string) => countryName(english, language);
  const map = drawPlacesMap(pointsOf(places), PAGE_MAP_SIZE, { countryName: countryNameOf });
  return map && toView(site, map, places, strings.placesMap, language);
}

/** Draws the map of the places that an article mentions, in an interface language; `undefined` for a few. */
export function articleMap(
  site: Site,
  article: Pick<AnnotatedArticle, 'annotations'>,
  language: string,
): PlacesMapView | undefined {
  const places = locatedPlaces(site, article);
  if (places.length < MIN_PLACES_OF_ARTICLE) return undefined;
  const map = drawPlacesMap(pointsOf(places), ARTICLE_MAP_SIZE, {
    maxLabels: MAX_LABELS_OF_ARTICLE,
    countryName: (english) => countryName(english, language),
  });
  return map && toView(site, map, places, stringsFor(language).articleMap, language);
}

function toView(
  site: Site,
  map: PlacesMap<EntityId>,
  places: readonly CountedEntity[],
  title: string,
  language: string,
): PlacesMapView {
  const { frame } = map;
  const links = linksOf(site, places, language);
  return { map, viewBox: viewBox(frame.size), outlines: outlinesOf(site, frame), title, links };
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

/** Makes a file of each sheet that a map of the site is a window of. Nothing is drawn until a file is written. */
export function baseMapFiles(site: Site): TextFile[] {
  const sheets = new Map([...framesOf(site)].map(({ sheet }) => [sheet.key, sheet]));
  return [...sheets.values()].map((sheet) => ({
    path: `maps/${baseMapFile(sheet.key)}`,
    type: 'image/svg+xml',
    key: () => sheet.key,
    write: () => toSvg(baseMapOf(sheet), sheet.size),
  }));
}

/** Returns the frames of all maps of a site. */
function* framesOf(site: Site): Generator<Frame> {
  for (const article of site.collection.articles) {
    const places = locatedPlaces(site, article);
    if (places.length >= MIN_PLACES_OF_ARTICLE) yield* frameOf(places, ARTICLE_MAP_SIZE);
  }
  for (const entity of site.collection.entities.values()) {
    const location = entity.hasPage ? locationOf(entity) : undefined;
    if (location) yield locatorFrame(location);
  }
  yield* frameOf(listedPlaces(site), PAGE_MAP_SIZE);
}

function* frameOf(places: readonly CountedEntity[], size: Size): Generator<Frame> {
  const frame = frameOfPlaces(pointsOf(places), size);
  if (frame) yield frame;
}

/** Maps take the two paths by their ids, and give them their colors; they enlarge the lines, but not the strokes. */
function toSvg({ land, borders }: BaseMap, size: Size): string {
  const path = (id: string, data: string) => `<path id="${id}" vector-effect="non-scaling-stroke" d="${data}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(size)}">${path('land', land)}${path('borders', borders)}</svg>`;
}
