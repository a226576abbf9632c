import type { Annotation, AnnotatedArticle } from '../model/annotation.ts';
import type { ArticleBlock } from '../model/block.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import { entityId, type ArticleSlug, type EntityId } from '../model/ids.ts';
import type { EntityType } from '../model/mention.ts';
import { joinCollection, type Collection } from './collection.ts';

/** What a test gives of an article; the rest is as in the plainest article. */
export interface GivenArticle extends Partial<Omit<AnnotatedArticle, 'slug' | 'blocks' | 'annotations'>> {
  /** Paragraphs of one sentence, with mentions as `[type name]` or, where the text calls it by another, `[type name: surface]`. */
  text?: readonly string[];
}

/** Makes an article for tests: its title is its slug unless given. */
export function testArticle(slug: string, { text = [], ...given }: GivenArticle = {}): AnnotatedArticle {
  const notes = new Map<EntityId, number>();
  const paragraphs = text.map((marked, index) => parseParagraph(marked, `b${index + 1}`, notes));
  const annotations = paragraphs.flatMap(({ mentions }) => mentions);
  return {
    slug: slug as ArticleSlug,
    title: slug,
    authors: [],
    language: 'en',
    words: 0,
    edited: false,
    dates: [],
    blocks: paragraphs.map(({ block }) => block),
    annotations: annotations.map((annotation, index) => ({ ...annotation, anchor: `m${index + 1}` })),
    ...given,
  };
}

/** Joins articles and entries for tests, as an English site does that gives a page to what two articles mention. */
export function testCollection(
  articles: readonly AnnotatedArticle[],
  entries: readonly GlossaryEntry[] = [],
): Collection {
  return joinCollection(articles, entries, { language: 'en', entityPageArticles: 2 });
}

function parseParagraph(marked: string, id: string, notes: Map<EntityId, number>) {
  const parts = [...marked.matchAll(/\[(\w+) ([^\]:]+)(?:: ([^\]]+))?\]|[^[]+/g)].map(
    ([part, type, name, surface = name]) => ({ type, name, surface: surface ?? part }),
  );
  const text = parts.map(({ surface }) => surface).join('');
  const block: ArticleBlock = { id, kind: 'paragraph', text };
  let end = 0;
  const mentions = parts.flatMap(({ type, name, surface }): Omit<Annotation, 'anchor'>[] => {
    const start = end;
    end += surface.length;
    if (type === undefined || name === undefined) return [];
    const entity = { id: entityId(type, name), type: type as EntityType, name };
    const note = notes.get(entity.id) ?? notes.size + 1;
    notes.set(entity.id, note);
    const sentence = { before: text.slice(0, start), surface, after: text.slice(end) };
    const position = { block: id, start, end, confidence: 1, origin: 'editor' as const };
    return [{ ...entity, ...sentence, ...position, note, highlighted: true }];
  });
  return { block, mentions };
}
