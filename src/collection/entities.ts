import { agreedPlace, locatePlaces } from '../entities/gazetteer/locate-places.ts';
import type { AnnotatedArticle, Annotation } from '../model/annotation.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { ArticleSlug, EntityId } from '../model/ids.ts';
import type { EntityType } from '../model/mention.ts';
import type { Place } from '../model/place.ts';
import { sortByLetter } from './alphabetical.ts';
import { findIntroduction, type MentionSentence } from './definitions/introduction.ts';
import { findMentionedEntities, type MentionedEntity } from './mentioned-entities.ts';
import { articlesForPage } from './most-mentioned.ts';
import { lookup, oncePer, type Lookup } from './once.ts';

/** Somebody or something that articles mention or the glossary has an entry about, and all that is known of it. */
export interface Entity {
  readonly id: EntityId;
  readonly name: string;
  readonly type: EntityType;
  /** Where articles mention it; `undefined` where none does. */
  readonly mentioned?: MentionedEntity | undefined;
  /** The editor's entry. */
  readonly entry?: GlossaryEntry | undefined;
  /** The sentence of an article that says what it is; searched for when first asked for. */
  readonly introduction?: MentionSentence | undefined;
  /** What open data has of it; looked up when first asked for. */
  readonly place?: Place | undefined;
  /** Whether it has a page of its own; the others only have a line in the glossary. */
  readonly hasPage: boolean;
}

export interface EntityOptions {
  /** BCP 47; names are sorted as this language sorts. */
  language: string;
  /** Articles that must mention an entity without an entry for it to have a page of its own. */
  entityPageArticles: number;
  /** Entities without an entry that may have a page; left out: all that enough articles mention. */
  maxNamePages?: number;
}

/** Joins what articles mention with the entries of the glossary that are not hidden; from A to Z. */
export function joinEntities(
  articleBySlug: ReadonlyMap<ArticleSlug, AnnotatedArticle>,
  entries: readonly GlossaryEntry[],
  { language, entityPageArticles, maxNamePages = Infinity }: EntityOptions,
): Map<EntityId, Entity> {
  const mentionedById = findMentionedEntities(articleBySlug.values());
  const entryById = new Map(entries.filter(({ hidden }) => !hidden).map((entry) => [entry.id, entry]));
  const articleCounts = [...mentionedById.values()]
    .filter(({ id }) => !entryById.has(id))
    .map(({ articles }) => articles.length);
  const minArticles = articlesForPage(articleCounts, entityPageArticles, maxNamePages);
  const introductions = lookup((entity: Entity) => introductionOf(entity, articleBySlug));
  const places = lookup((entity: Entity) => placeOf(entity, articleBySlug));
  const entities = [...new Set([...mentionedById.keys(), ...entryById.keys()])].flatMap((id): Entity[] => {
    const mentioned = mentionedById.get(id);
    const entry = entryById.get(id);
    const named = entry ?? mentioned;
    if (!named) return [];
    const hasPage = entry !== undefined || (mentioned?.articles.length ?? 0) >= minArticles;
    return [
      new JoinedEntity({ id, name: named.name, type: named.type, mentioned, entry, hasPage }, introductions, places),
    ];
  });
  return new Map(sortByLetter(entities, language).map((entity) => [entity.id, entity]));
}

type Facts<Fact> = Lookup<Entity, Fact | undefined>;

/** A class, because getters of its prototype cost nothing for each of many entities. */
class JoinedEntity implements Entity {
  readonly id;
  readonly name;
  readonly type;
  readonly mentioned;
  readonly entry;
  readonly hasPage;
  readonly #introductions;
  readonly #places;

  constructor(
    entity: Omit<Entity, 'introduction' | 'place'>,
    introductions: Facts<MentionSentence>,
    places: Facts<Place>,
  ) {
    this.id = entity.id;
    this.name = entity.name;
    this.type = entity.type;
    this.mentioned = entity.mentioned;
    this.entry = entity.entry;
    this.hasPage = entity.hasPage;
    this.#introductions = introductions;
    this.#places = places;
  }

  get introduction(): MentionSentence | undefined {
    return this.#introductions.get(this);
  }

  get place(): Place | undefined {
    return this.#places.get(this);
  }
}

/** Returns the sentence that introduces an entity; articles are searched from the oldest. */
function introductionOf(
  { mentioned, entry }: Entity,
  articleBySlug: ReadonlyMap<ArticleSlug, AnnotatedArticle>,
): MentionSentence | undefined {
  if (!mentioned) return undefined;
  const { type, name } = mentioned;
  return findIntroduction(sentencesOf(mentioned, articleBySlug), { type, name, aliases: entry?.aliases ?? [] });
}

function* sentencesOf(
  { articles }: MentionedEntity,
  articleBySlug: ReadonlyMap<ArticleSlug, AnnotatedArticle>,
): Generator<MentionSentence> {
  for (const { slug, mentions } of articles.toReversed()) {
    const article = articleBySlug.get(slug);
    if (!article) continue;
    const { language, title } = article;
    for (const { anchor, before, surface, after } of mentions) {
      yield { article: slug, language, title, anchor, before, surface, after };
    }
  }
}

/** Returns what the articles that mention a place agree on. */
function placeOf({ mentioned }: Entity, articleBySlug: ReadonlyMap<ArticleSlug, AnnotatedArticle>): Place | undefined {
  if (mentioned?.type !== 'place') return undefined;
  return agreedPlace(
    mentioned.articles.flatMap(({ id, slug }) => {
      const article = articleBySlug.get(slug);
      return (article && placesOfArticle(article).get(id)) ?? [];
    }),
  );
}

const placesOfArticle = oncePer(({ annotations }: AnnotatedArticle) =>
  locatePlaces(annotations.filter(({ type }) => type === 'place').map(toPlaceMention)),
);

function toPlaceMention({ id, name, surface, after }: Annotation) {
  return { entity: id, name, surface, after };
}
