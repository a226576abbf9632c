import { findMentions } from '../entities/find-mentions.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import { BLOCK_KINDS } from '../model/block.ts';
import type { GlossaryEntry } from '../model/glossary/entry.ts';
import type { Mention } from '../model/mention.ts';
import { compareText } from '../text/compare-text.ts';
import type { Collection, Entity } from './collection.ts';
import { chooseDefinition } from './definitions/definition.ts';
import type { MentionedEntity } from './mentioned-entities.ts';

/** Returns the mentioned entities that neither an editor nor an article nor open data defines, most mentioned first. */
export function undefinedEntities({ entities }: Collection): MentionedEntity[] {
  return [...entities.values()]
    .flatMap((entity) => (entity.mentioned && !isDefined(entity) ? [entity.mentioned] : []))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}

/** The language of a definition does not matter to whether there is one. */
function isDefined(entity: Entity): boolean {
  return chooseDefinition(entity, 'en') !== undefined;
}

/** A name that was recognized in an article, but not confidently enough to be listed there. */
export interface UnlistedName extends Pick<Mention, 'name' | 'type'> {
  article: AnnotatedArticle;
  /** From 0 to 1, of its most confident mention. */
  confidence: number;
}

/** Returns the names that are recognized in articles but not listed there, the most confident first. */
export function findUnlistedNames({ articles, entries }: Collection): UnlistedName[] {
  const names = articles.flatMap((article) => unlistedNamesOf(article, entries));
  return names.sort((a, b) => b.confidence - a.confidence);
}

function unlistedNamesOf(article: AnnotatedArticle, entries: readonly GlossaryEntry[]): UnlistedName[] {
  const { blocks, annotations, language } = article;
  const text = blocks.filter(({ kind }) => isAnnotated(kind)).map((block) => block.text);
  const listed = new Set(annotations.map(({ id }) => id));
  const unlisted = findMentions(text.join('\n\n'), { language, entries }).filter(({ id }) => !listed.has(id));
  return [...Map.groupBy(unlisted, ({ id }) => id).values()].map((mentions) => {
    const { name, type, confidence } = mentions.reduce((best, next) =>
      next.confidence > best.confidence ? next : best,
    );
    return { article, name, type, confidence };
  });
}

function isAnnotated(kind: keyof typeof BLOCK_KINDS): boolean {
  const traits = BLOCK_KINDS[kind];
  return 'annotated' in traits && traits.annotated;
}
