import type { EntityId } from '../../model/ids.ts';
import type { ArticleEntry } from '../store.ts';
import type { Collection } from './entities.ts';
import { sectionName } from '../section-names.ts';

/** What a search can be narrowed to besides type, publisher and year: what an article's page says of itself. */
export interface Facets {
  section?: string | undefined;
  /** Of those that the collection names most, the ones that this article names. */
  names: string[];
}

/** Names that the search offers at most. */
const MOST_NAMES = 40;
/**
 * And articles with them, all together: readers load them with the first search. Pagefind's file has 1.8 bytes for each
 * (57,457 of them in 10,000 articles took 101 KB; 49,236 took 85 KB), so this is below 100 KB.
 */
const MOST_REFERENCES = 50_000;

const chosen = new WeakMap<Collection, ReadonlySet<EntityId>>();

/** The facets of an article of this collection. */
export function facetsOf({ data }: ArticleEntry, collection: Collection): Facets {
  const known = chosen.get(collection) ?? frequentNames(collection);
  chosen.set(collection, known);
  const ids = [...new Set(data.annotations.map(({ id }) => id))].filter((id) => known.has(id));
  return {
    section: data.section === undefined ? undefined : sectionName(data.section),
    names: ids.flatMap((id) => collection.entities.get(id)?.name ?? []),
  };
}

/** What is named in the most articles, but not in one only, nor in all, which would narrow nothing. */
function frequentNames({ entities, articles }: Collection): Set<EntityId> {
  const counts = [...entities].map(([id, { mentioned }]) => ({ id, count: mentioned?.articles.length ?? 0 }));
  const telling = counts.filter(({ count }) => count > 1 && count < articles.length);
  const sorted = telling.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)).slice(0, MOST_NAMES);
  let references = 0;
  return new Set(sorted.filter(({ count }) => (references += count) <= MOST_REFERENCES).map(({ id }) => id));
}
