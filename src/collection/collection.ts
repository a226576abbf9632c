import { locatePlaces } from '../entities/gazetteer/locate-places.ts';
import type { AnnotatedArticle, Annotation } from '../model/annotation.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { ArticleSlug, EntityId } from '../model/ids.ts';
import type { EntityType } from '../model/mention.ts';
import type { Place } from '../model/place.ts';
import { compareText } from '../text/compare-text.ts';
import { collator } from '../text/formatters.ts';
import { sortByLetter } from './alphabetical.ts';
import { archiveOf, type Archive } from './archive.ts';
import { findCoOccurrences, type CoOccurrence } from './co-occurrences.ts';
import { findIntroduction, type MentionSentence } from './definitions/introduction.ts';
import { findFirstLastMentions, type FirstLastMention } from './first-last-mention.ts';
import { findMentionedEntities, type MentionedEntity } from './mentioned-entities.ts';
import { articlesForNamePage } from './name-pages.ts';
import { relatedArticles, type RelatedArticle } from './related-articles.ts';
import { collectionTimeline, type TimelineDay } from './timeline.ts';

/** Somebody or something that articles mention or the glossary has an entry about, and all that is known of it. */
export interface Entity {
  id: EntityId;
  name: string;
  type: EntityType;
  /** Where articles mention it; `undefined` where none does. */
  mentioned?: MentionedEntity | undefined;
  /** The editor's entry. */
  entry?: GlossaryEntry | undefined;
  /** The sentence of an article that says what it is. */
  introduction?: MentionSentence | undefined;
  /** What open data has of it. */
  place?: Place | undefined;
  /** Whether it has a page of its own; the others only have a line in the glossary. */
  hasPage: boolean;
}

/** All articles joined with the glossary. What takes a pass over everything is computed when first asked for, once. */
export interface Collection {
  /** Latest first; those without a date last, by title. */
  articles: readonly AnnotatedArticle[];
  articleBySlug: ReadonlyMap<ArticleSlug, AnnotatedArticle>;
  /** Every entry of the glossary, hidden ones included. */
  entries: readonly GlossaryEntry[];
  /** Every entity that is mentioned or has an entry that is not hidden, from A to Z. */
  entities: ReadonlyMap<EntityId, Entity>;
  /** For each article those that mention the same entities, the closest first. */
  readonly related: ReadonlyMap<ArticleSlug, readonly RelatedArticle[]>;
  /** For each entity those that are named in the same paragraphs, by weight of evidence. */
  readonly coOccurrences: ReadonlyMap<EntityId, readonly CoOccurrence[]>;
  readonly firstLastMentions: ReadonlyMap<EntityId, FirstLastMention>;
  readonly timeline: readonly TimelineDay[];
  readonly archive: Archive;
}

export interface CollectionOptions {
  /** BCP 47; names are sorted as this language sorts. */
  language: string;
  /** Articles that must mention an entity without an entry for it to have a page of its own. */
  entityPageArticles: number;
  /** Entities without an entry that may have a page; left out: all that enough articles mention. */
  maxNamePages?: number;
}

/** Related articles listed for each. */
const MAX_RELATED_ARTICLES = 4;

/** Joins articles with the glossary. */
export function joinCollection(
  articles: readonly AnnotatedArticle[],
  entries: readonly GlossaryEntry[],
  options: CollectionOptions,
): Collection {
  const sorted = sortArticles(articles, options.language);
  const articleBySlug = new Map(sorted.map((article) => [article.slug, article]));
  const entities = joinEntities(sorted, articleBySlug, entries, options);
  const related = once(() => relatedArticles(sorted.map(countMentions), { max: MAX_RELATED_ARTICLES }));
  const coOccurrences = once(() => findCoOccurrences(sorted.flatMap(entitiesByBlock)));
  const firstLastMentions = once(() => findFirstLastMentions(sorted.map(withEntities)));
  const timeline = once(() => collectionTimeline(sorted));
  const archive = once(() => archiveOf(sorted));
  return {
    articles: sorted,
    articleBySlug,
    entries,
    entities,
    get related() {
      return related();
    },
    get coOccurrences() {
      return coOccurrences();
    },
    get firstLastMentions() {
      return firstLastMentions();
    },
    get timeline() {
      return timeline();
    },
    get archive() {
      return archive();
    },
  };
}

/** Makes a function compute its value when first called, and return that value from then on. */
function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

function sortArticles(articles: readonly AnnotatedArticle[], language: string): AnnotatedArticle[] {
  const { compare } = collator(language);
  return articles.toSorted(
    (a, b) =>
      compareText(b.published ?? '', a.published ?? '') || compare(a.title, b.title) || compareText(a.slug, b.slug),
  );
}

function joinEntities(
  articles: readonly AnnotatedArticle[],
  articleBySlug: Collection['articleBySlug'],
  entries: readonly GlossaryEntry[],
  { language, entityPageArticles, maxNamePages = Infinity }: CollectionOptions,
): Map<EntityId, Entity> {
  const mentionedById = findMentionedEntities(articles);
  const entryById = new Map(entries.filter(({ hidden }) => !hidden).map((entry) => [entry.id, entry]));
  const placeById = locatePlaces(articles.map(({ annotations }) => annotations.filter(isPlace).map(toPlaceMention)));
  const articleCounts = [...mentionedById.values()]
    .filter(({ id }) => !entryById.has(id))
    .map(({ articles }) => articles.length);
  const minArticles = articlesForNamePage(articleCounts, entityPageArticles, maxNamePages);
  const entities = [...new Set([...mentionedById.keys(), ...entryById.keys()])].flatMap((id): Entity[] => {
    const mentioned = mentionedById.get(id);
    const entry = entryById.get(id);
    const named = entry ?? mentioned;
    if (!named) return [];
    const introduction = mentioned && introductionOf(mentioned, entry?.aliases ?? [], articleBySlug);
    const hasPage = entry !== undefined || (mentioned?.articles.length ?? 0) >= minArticles;
    const { name, type } = named;
    return [{ id, name, type, mentioned, entry, introduction, place: placeById.get(id), hasPage }];
  });
  return new Map(sortByLetter(entities, language).map((entity) => [entity.id, entity]));
}

/** Returns the sentence that introduces an entity; articles are searched from the oldest. */
function introductionOf(
  { type, name, articles }: MentionedEntity,
  aliases: readonly string[],
  articleBySlug: Collection['articleBySlug'],
): MentionSentence | undefined {
  const sentences = articles.toReversed().flatMap(({ slug, mentions }): MentionSentence[] => {
    const article = articleBySlug.get(slug);
    if (!article) return [];
    const { language, title } = article;
    return mentions.map(({ anchor, before, surface, after }) => {
      return { article: slug, language, title, anchor, before, surface, after };
    });
  });
  return findIntroduction(sentences, { type, name, aliases });
}

const isPlace = ({ type }: Annotation) => type === 'place';

function toPlaceMention({ id, name, surface, after }: Annotation) {
  return { entity: id, name, surface, after };
}

function countMentions({ slug, annotations }: AnnotatedArticle) {
  const mentions = Map.groupBy(annotations, ({ id }) => id);
  return { slug, counts: new Map([...mentions].map(([id, { length }]) => [id, length])) };
}

function entitiesByBlock({ annotations }: AnnotatedArticle): EntityId[][] {
  const blocks = Map.groupBy(annotations, ({ block }) => block);
  return [...blocks.values()].map((mentions) => mentions.map(({ id }) => id));
}

function withEntities({ slug, published, annotations }: AnnotatedArticle) {
  return { slug, published, entities: annotations.map(({ id }) => id) };
}
