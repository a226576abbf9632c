import type { AnnotatedArticle } from '../model/annotation.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { ArticleSlug, EntityId } from '../model/ids.ts';
import { compareText } from '../text/compare-text.ts';
import { collator } from '../text/formatters.ts';
import { archiveOf, type Archive } from './archive.ts';
import { coOccurrenceFinder, type CoOccurrence } from './co-occurrences.ts';
import { joinEntities, type Entity, type EntityOptions } from './entities.ts';
import { findFirstLastMention, type FirstLastMention } from './first-last-mention.ts';
import { mentionsByEntity } from './mentioned-entities.ts';
import { lookup, once, type Lookup } from './once.ts';
import { relatedArticleFinder, type EntityCounts, type RelatedArticle } from './related-articles.ts';
import { collectionTimeline, type TimelineDay } from './timeline.ts';

export type { Entity } from './entities.ts';

/**
 * All articles joined with the glossary. What takes a pass over everything is computed when first asked for, once; and what
 * is of one article or one entity, for that alone.
 */
export interface Collection {
  /** Latest first; those without a date last, by title. */
  articles: readonly AnnotatedArticle[];
  articleBySlug: ReadonlyMap<ArticleSlug, AnnotatedArticle>;
  /** Every entry of the glossary, hidden ones included. */
  entries: readonly GlossaryEntry[];
  /** Every entity that is mentioned or has an entry that is not hidden, from A to Z. */
  entities: ReadonlyMap<EntityId, Entity>;
  /** For an article those that mention the same entities, the closest first. */
  related: Lookup<ArticleSlug, readonly RelatedArticle[]>;
  /** For an entity those that are named in the same paragraphs, by weight of evidence. */
  coOccurrences: Lookup<EntityId, readonly CoOccurrence[]>;
  firstLastMentions: Lookup<EntityId, FirstLastMention | undefined>;
  readonly timeline: readonly TimelineDay[];
  readonly archive: Archive;
}

/** Related articles listed for each. */
const MAX_RELATED_ARTICLES = 4;

/**
 * Joins articles with the glossary. What concerns one article alone is kept for as long as the object of the article
 * exists: where most articles are the same objects as before, joining again takes little more than sorting.
 */
export function joinCollection(
  articles: readonly AnnotatedArticle[],
  entries: readonly GlossaryEntry[],
  options: EntityOptions,
): Collection {
  const sorted = sortArticles(articles, options.language);
  const articleBySlug = new Map(sorted.map((article) => [article.slug, article]));
  const entities = joinEntities(articleBySlug, entries, options);
  const relatedTo = once(() => relatedArticleFinder(sorted.map(entityCounts), { max: MAX_RELATED_ARTICLES }));
  const namedWith = once(() => coOccurrenceFinder(sorted.flatMap(entitiesByBlock)));
  const timeline = once(() => collectionTimeline(sorted));
  const archive = once(() => archiveOf(sorted));
  return {
    articles: sorted,
    articleBySlug,
    entries,
    entities,
    related: lookup((slug) => relatedTo()(slug)),
    coOccurrences: lookup((id) => namedWith()(id)),
    firstLastMentions: lookup((id) => {
      const inArticles = entities.get(id)?.mentioned?.articles ?? [];
      return findFirstLastMention(inArticles.flatMap(({ slug }) => articleBySlug.get(slug) ?? []));
    }),
    get timeline() {
      return timeline();
    },
    get archive() {
      return archive();
    },
  };
}

function sortArticles(articles: readonly AnnotatedArticle[], language: string): AnnotatedArticle[] {
  const { compare } = collator(language);
  return articles.toSorted(
    (a, b) =>
      compareText(b.published ?? '', a.published ?? '') || compare(a.title, b.title) || compareText(a.slug, b.slug),
  );
}

function entityCounts(article: AnnotatedArticle): EntityCounts {
  return { slug: article.slug, entities: mentionsByEntity(article) };
}

function entitiesByBlock({ annotations }: AnnotatedArticle): EntityId[][] {
  const blocks = Map.groupBy(annotations, ({ block }) => block);
  return [...blocks.values()].map((mentions) => mentions.map(({ id }) => id));
}
