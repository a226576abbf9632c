import type { AnnotatedArticle, Annotation } from '../model/annotation.ts';
import type { ArticleSlug, EntityId } from '../model/ids.ts';
import type { EntityType } from '../model/mention.ts';

/** An entity and where a collection mentions it. */
export interface MentionedEntity {
  id: EntityId;
  /** The name that most mentions have. */
  name: string;
  type: EntityType;
  /** The articles that mention it, in the order given, each with its mentions in reading order. */
  articles: { slug: ArticleSlug; mentions: Annotation[] }[];
  /** How many mentions all articles have together. */
  count: number;
}

/** Returns every entity that `articles` mention, by id, in order of first mention. */
export function findMentionedEntities(
  articles: Iterable<Pick<AnnotatedArticle, 'slug' | 'annotations'>>,
): Map<EntityId, MentionedEntity> {
  const entities = new Map<EntityId, MentionedEntity>();
  for (const { slug, annotations } of articles) {
    for (const [id, mentions] of Map.groupBy(annotations, ({ id }) => id)) {
      const [first] = mentions;
      if (!first) continue;
      const entity = entities.get(id) ?? { id, name: first.name, type: first.type, articles: [], count: 0 };
      entity.articles.push({ slug, mentions });
      entity.count += mentions.length;
      entities.set(id, entity);
    }
  }
  for (const entity of entities.values()) entity.name = commonestName(entity);
  return entities;
}

function commonestName({ articles, name }: MentionedEntity): string {
  const counts = new Map<string, number>();
  for (const mention of articles.flatMap(({ mentions }) => mentions)) {
    counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [name, 0] as [string, number])[0];
}
