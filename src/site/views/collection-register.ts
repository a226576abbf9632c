import type { ArticleSlug, EntityId } from '../../model/ids.ts';
import { findCoOccurrences, type CoOccurrence } from '../../collection/co-occurrences.ts';
import { relatedArticles, type RelatedArticle } from '../../collection/related-articles.ts';
import { findFirstLastMentions, type FirstLastMention } from '../../collection/first-last-mention.ts';
import { slugOf } from '../store.ts';
import type { Collection } from './entities.ts';

/** What comes of looking at all articles together. */
export interface CollectionRegister {
  companions: Map<EntityId, CoOccurrence[]>;
  seen: Map<EntityId, FirstLastMention>;
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
    entities: article.data.annotations.map(({ id }) => id),
  }));
  const paragraphs = articles.flatMap(({ data: { annotations } }) => {
    const groups = Map.groupBy(annotations, ({ block }) => block);
    return [...groups.values()].map((mentions) => mentions.map(({ id }) => id));
  });
  return {
    companions: findCoOccurrences(paragraphs),
    seen: findFirstLastMentions(named),
    related: relatedArticles(
      named.map(({ slug, entities }) => ({ slug, counts: countEach(entities) })),
      { most: 4 },
    ),
  };
}

function countEach<Id>(ids: readonly Id[]): Map<Id, number> {
  return new Map([...Map.groupBy(ids, (id) => id)].map(([id, same]) => [id, same.length]));
}
