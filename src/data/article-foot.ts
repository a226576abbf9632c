import type { EntityId } from '../article/ids.ts';
import { fill, stringsFor } from '../strings/strings.ts';
import { slugOf, teaser, type ArticleEntry, type Teaser } from './articles.ts';
import { registerOfCollection } from './collection-register.ts';
import type { Collection } from './entities.ts';
import { placesMap, type PlacesMapView } from './places-map.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** An article that has names in common with the one that is read. */
export interface RelatedView extends Teaser {
  /** Such as `Both name Qayyarah and Mishraq`. */
  reason: string;
}

/** What the collection has to say below an article. */
export interface ArticleFoot {
  related: RelatedView[];
  map?: PlacesMapView | undefined;
}

/** Fewer places than that don't make a map worth drawing. */
const FEWEST_PLACES = 3;
/** Part of a page that is to stay light: a small figure with coarse outlines. */
const MAP = { size: [400, 280], labels: 10, budget: 4000 } as const;

/** What stands below an article, in the interface language given. */
export function articleFoot(article: ArticleEntry, collection: Collection, language: string): ArticleFoot {
  return {
    related: relatedViews(article, collection, language),
    map: mapOf(article, collection, language),
  };
}

function relatedViews(article: ArticleEntry, collection: Collection, language: string): RelatedView[] {
  const related = registerOfCollection(collection).related.get(slugOf(article)) ?? [];
  return related.flatMap(({ slug, shared }): RelatedView[] => {
    const other = collection.articleBySlug.get(slug);
    return other ? [{ ...teaser(other, language), reason: reasonFor(shared, collection, language) }] : [];
  });
}

function reasonFor(shared: readonly EntityId[], { entities }: Collection, language: string): string {
  const names = shared.flatMap((id) => entities.get(id)?.name ?? []);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return fill(stringsFor(language).bothName, { names: list.format(names) });
}

function mapOf({ data }: ArticleEntry, { entities }: Collection, language: string): PlacesMapView | undefined {
  const counts = Map.groupBy(data.annotations, ({ entity }) => entity);
  const places = [...counts].flatMap(([id, { length: count }]) => {
    const entity = entities.get(id);
    return entity && whereaboutsOf(entity) ? [{ entity, count }] : [];
  });
  if (places.length < FEWEST_PLACES) return undefined;
  return placesMap(places, stringsFor(language).articleMap, language, MAP);
}
