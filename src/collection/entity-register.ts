import type { EntityType } from '../model/entity-types.ts';
import type { ArticleSlug, EntityId } from '../model/ids.ts';
import type { Annotation } from '../annotate/annotate.ts';

/** What the register needs of an article. */
export interface AnnotatedArticle {
  slug: ArticleSlug;
  annotations: readonly Annotation[];
}

/** An entity over the whole collection. */
export interface RegisterEntry {
  id: EntityId;
  /** The name most mentions agree on. */
  name: string;
  type: EntityType;
  /** Articles that mention it, in the order given, each with its mentions in reading order. */
  articles: { slug: ArticleSlug; mentions: Annotation[] }[];
}

/** Every entity that `articles` mention, by id, in order of first mention. */
export function registerOf(articles: Iterable<AnnotatedArticle>): Map<EntityId, RegisterEntry> {
  const register = new Map<EntityId, RegisterEntry>();
  for (const { slug, annotations } of articles) {
    for (const [id, mentions] of Map.groupBy(annotations, ({ entity }) => entity)) {
      const [first] = mentions;
      if (!first) continue;
      const entry = register.get(id) ?? { id, name: first.name, type: first.type, articles: [] };
      entry.articles.push({ slug, mentions });
      register.set(id, entry);
    }
  }
  for (const entry of register.values()) entry.name = commonestName(entry);
  return register;
}

function commonestName({ articles, name }: RegisterEntry): string {
  const counts = new Map<string, number>();
  for (const mention of articles.flatMap(({ mentions }) => mentions)) {
    counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [name, 0] as [string, number])[0];
}
