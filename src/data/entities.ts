import { getCollection, type CollectionEntry } from 'astro:content';
import type { EntityType } from '../article/entity-types.ts';
import type { EntityId } from '../article/ids.ts';
import { registerOf, type RegisterEntry } from '../annotate/register.ts';
import { allArticles, slugOf, type ArticleEntry } from './articles.ts';

/** What is said about an entity, and who says it. */
export interface Definition {
  text: string;
  origin: 'editor' | 'corpus' | 'openData';
}

/** An entity as pages know it: what articles mention of it and what the glossary says. */
export interface Entity {
  id: EntityId;
  name: string;
  type: EntityType;
  definition?: Definition | undefined;
  /** `undefined` where no article mentions it. */
  mentioned?: RegisterEntry | undefined;
  /** The editor's entry. */
  entry?: CollectionEntry<'glossary'> | undefined;
}

export interface Collection {
  articles: ArticleEntry[];
  articleBySlug: Map<string, ArticleEntry>;
  /** Every entity that is mentioned or has an entry. */
  entities: Map<EntityId, Entity>;
}

/** Articles, latest first, and all they mention, joined with the glossary. */
export async function loadCollection(): Promise<Collection> {
  const articles = await allArticles();
  const register = registerOf(articles.map((article) => ({ slug: slugOf(article), ...article.data })));
  const entries = (await getCollection('glossary')).filter(({ data }) => !data.hidden);
  const entryById = new Map(entries.map((entry) => [entry.data.id, entry]));
  const ids = new Set([...register.keys(), ...entryById.keys()]);
  const entities = [...ids].map((id): [EntityId, Entity] => [id, entity(id, register.get(id), entryById.get(id))]);
  return {
    articles,
    articleBySlug: new Map(articles.map((article) => [article.id, article])),
    entities: new Map(entities),
  };
}

function entity(id: EntityId, mentioned?: RegisterEntry, entry?: CollectionEntry<'glossary'>): Entity {
  const source = entry?.data ?? mentioned;
  if (!source) throw new Error(`${id} is neither mentioned nor in the glossary`);
  const text = entry?.data.definition;
  const definition: Definition | undefined = text ? { text, origin: 'editor' } : undefined;
  return { id, name: source.name, type: source.type, definition, mentioned, entry };
}
