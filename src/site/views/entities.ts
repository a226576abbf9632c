import { getCollection, type CollectionEntry } from 'astro:content';
import { config } from '../../../postil.config.ts';
import type { EntityType } from '../../model/entity-types.ts';
import type { EntityId } from '../../model/ids.ts';
import { findMentionedEntities, type MentionedEntity } from '../../collection/mentioned-entities.ts';
import type { Place } from '../../model/place.ts';
import { allArticles, slugOf, type ArticleEntry } from '../store.ts';
import { introductionOf, placesOf, type Introduction } from './definitions.ts';
import { inPages } from '../paginate.ts';
import { sortByLetter } from '../../collection/alphabetical.ts';

/** An entity as pages know it: where articles mention it, and what is known of it by whom. */
export interface Entity {
  id: EntityId;
  name: string;
  type: EntityType;
  /** `undefined` where no article mentions it. */
  mentioned?: MentionedEntity | undefined;
  /** The editor's entry. */
  entry?: CollectionEntry<'glossary'> | undefined;
  /** The sentence of an article that says what it is. */
  introduction?: Introduction | undefined;
  /** What open data has of it. */
  place?: Place | undefined;
  /** Whether it has a page of its own; the others only have a line in the glossary. */
  hasPage: boolean;
  /** The page of the glossary that has its line, from one. */
  glossaryPage: number;
}

export interface Collection {
  articles: ArticleEntry[];
  articleBySlug: Map<string, ArticleEntry>;
  /** Every entity that is mentioned or has an entry, from A to Z. */
  entities: Map<EntityId, Entity>;
}

/** Lines of one page of the glossary. */
export const GLOSSARY_LINES = 200;

let built: Promise<Collection> | undefined;

/** Articles, latest first, and all they mention, joined with the glossary and open data; while a site is built, once. */
export function loadCollection(): Promise<Collection> {
  if (!import.meta.env.PROD) return joinCollection();
  return (built ??= joinCollection());
}

async function joinCollection(): Promise<Collection> {
  const articles = await allArticles();
  const articleBySlug = new Map(articles.map((article) => [article.id, article]));
  const register = findMentionedEntities(articles.map((article) => ({ slug: slugOf(article), ...article.data })));
  const entries = await getCollection('glossary');
  const shown = entries.filter(({ data }) => !data.hidden);
  const entryById = new Map(shown.map((entry) => [entry.data.id, entry]));
  const places = placesOf(articles);
  const ids = new Set([...register.keys(), ...entryById.keys()]);
  const entities = [...ids].map((id): Omit<Entity, 'glossaryPage'> => {
    const mentioned = register.get(id);
    const entry = entryById.get(id);
    const introduction = mentioned && introductionOf(mentioned, entry?.data.aliases ?? [], articleBySlug);
    const hasPage = entry !== undefined || (mentioned?.articles.length ?? 0) >= config.entityPageArticles;
    return { id, ...nameOf(entry?.data ?? mentioned), mentioned, entry, introduction, place: places.get(id), hasPage };
  });
  const pages = inPages(sortByLetter(entities, config.language), GLOSSARY_LINES);
  const sorted = pages.flatMap((page, i) => page.map((entity): Entity => ({ ...entity, glossaryPage: i + 1 })));
  return { articles, articleBySlug, entities: new Map(sorted.map((entity) => [entity.id, entity])) };
}

function nameOf(known: { name: string; type: EntityType } | undefined): { name: string; type: EntityType } {
  if (!known) throw new Error('an entity is neither mentioned nor in the glossary');
  return { name: known.name, type: known.type };
}
