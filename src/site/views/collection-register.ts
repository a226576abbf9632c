import type { ArticleSlug, EntityId } from '../../model/ids.ts';
import { appearsWith, type Companion } from '../../collection/co-occurrences.ts';
import { relatedArticles, type RelatedArticle } from '../../collection/related-articles.ts';
import { firstAndLastSeen, type Seen } from '../../collection/first-last-mention.ts';
import { slugOf } from '../store.ts';
import type { Collection } from './entities.ts';

/** What comes of looking at all articles together. */
export interface CollectionRegister {
  companions: Map<EntityId, Companion[]>;
  seen: Map<EntityId, Seen>;
  related: Map<ArticleSlug, RelatedArticle[]>;
}

const registers = new WeakMap<Collection, CollectionRegister>();

/** The register of a collection, made when it is first asked for. */
export function registerOfCollection(collection: Collection): CollectionRegister {
  const known = registers.get(collection) ?? makeRegister(collection);
  registers.set(collection, known);
  return known;
}

function makeRegister({ articles }: Collection): CollectionRegister {
  const named = articles.map((article) => ({
    slug: slugOf(article),
    published: article.data.published,
    entities: article.data.annotations.map(({ entity }) => entity),
  }));
  const paragraphs = articles.flatMap(({ data: { annotations } }) => {
    const groups = Map.groupBy(annotations, ({ block }) => block);
    return [...groups.values()].map((mentions) => mentions.map(({ entity }) => entity));
  });
  return {
    companions: appearsWith(paragraphs),
    seen: firstAndLastSeen(named),
    related: relatedArticles(
      named.map(({ slug, entities }) => ({ slug, counts: countEach(entities) })),
      { most: 4 },
    ),
  };
}

function countEach<Id>(ids: readonly Id[]): Map<Id, number> {
  return new Map([...Map.groupBy(ids, (id) => id)].map(([id, same]) => [id, same.length]));
}
