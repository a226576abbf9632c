import type { AnnotatedArticle } from '../../model/annotation.ts';
import type { EntityId } from '../../model/ids.ts';
import { compareText } from '../../text/compare-text.ts';
import { oncePerSite, type Site } from '../site.ts';
import { sectionName } from './teaser.ts';

/** What the search filters articles by besides type, publisher and year: each article's page names its own. */
export interface Facets {
  section?: string | undefined;
  /** Entities that the article mentions, of those that the search offers. */
  names: string[];
}

/** Names that the search offers. */
const MAX_NAMES = 40;
/**
 * Articles of all these names together: readers load them with the first search. The file has 1.8 bytes for each (51,260
 * of them in 10,000 articles took 89 KB), so this is below 100 KB.
 */
const MAX_REFERENCES = 50_000;

/** Returns the facets of an article; the first article of a site takes a pass over all entities. */
export function facetsOf(site: Site, { section, annotations }: AnnotatedArticle): Facets {
  const offered = offeredNames(site);
  const ids = new Set(annotations.map(({ id }) => id));
  return {
    section: section === undefined ? undefined : sectionName(section),
    names: [...ids].flatMap((id) => offered.get(id) ?? []),
  };
}

/** Chooses the names that most articles mention, but not those of one article only or of all: they would filter nothing. */
const offeredNames = oncePerSite(({ collection: { entities, articles } }): Map<EntityId, string> => {
  const counted = [...entities.values()].map(({ id, name, mentioned }) => ({
    id,
    name,
    count: mentioned?.articles.length ?? 0,
  }));
  const candidates = counted
    .filter(({ count }) => count > 1 && count < articles.length)
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id));
  let references = 0;
  const offered = candidates.slice(0, MAX_NAMES).filter(({ count }) => (references += count) <= MAX_REFERENCES);
  return new Map(offered.map(({ id, name }) => [id, name]));
});
