import type { AnnotatedArticle, Annotation } from '../model/annotation.ts';
import type { ArticleSlug, EntityId } from '../model/ids.ts';
import type { EntityType } from '../model/mention.ts';
import { oncePer } from './once.ts';

/** The mentions of one entity in one article. */
export interface MentionsInArticle {
  id: EntityId;
  slug: ArticleSlug;
  /** In reading order. */
  mentions: readonly Annotation[];
  count: number;
  /** The name that all of them have; `undefined` where they differ. */
  name: string | undefined;
}

/** An entity and where a collection mentions it. */
export interface MentionedEntity {
  id: EntityId;
  /** The name that most mentions have. */
  name: string;
  type: EntityType;
  /** The articles that mention it, in the order given, each with its mentions. */
  articles: readonly MentionsInArticle[];
  /** How many mentions all articles have together. */
  count: number;
}

type Article = Pick<AnnotatedArticle, 'slug' | 'annotations'>;

/** Groups the mentions of an article by entity, in order of first mention; for each article object once. */
export const mentionsByEntity = oncePer(({ slug, annotations }: Article): readonly MentionsInArticle[] =>
  [...Map.groupBy(annotations, ({ id }) => id)].map(([id, mentions]) => {
    const name = mentions[0]?.name;
    const isOnly = mentions.every((mention) => mention.name === name);
    return { id, slug, mentions, count: mentions.length, name: isOnly ? name : undefined };
  }),
);

/** Returns every entity that `articles` mention, by id, in order of first mention. */
export function findMentionedEntities(articles: Iterable<Article>): Map<EntityId, MentionedEntity> {
  const found = new Map<EntityId, MentionsInArticle[]>();
  for (const article of articles) {
    for (const inArticle of mentionsByEntity(article)) {
      const known = found.get(inArticle.id);
      if (known) known.push(inArticle);
      else found.set(inArticle.id, [inArticle]);
    }
  }
  const entities = new Map<EntityId, MentionedEntity>();
  for (const [id, articles] of found) {
    const first = articles[0]?.mentions[0];
    if (!first) continue;
    const count = articles.reduce((sum, inArticle) => sum + inArticle.count, 0);
    entities.set(id, { id, name: commonestName(articles), type: first.type, articles, count });
  }
  return entities;
}

/** Returns the name that most mentions have; of several, the first. */
function commonestName(articles: readonly MentionsInArticle[]): string {
  const only = articles[0]?.name;
  if (only !== undefined && articles.every(({ name }) => name === only)) return only;
  const counts = new Map<string, number>();
  for (const { name } of articles.flatMap(({ mentions }) => mentions)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0] as [string, number])[0];
}
