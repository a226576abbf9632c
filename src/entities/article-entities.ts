import type { Article, ArticleEntity } from '../model/article.ts';
import { BLOCK_KINDS, isPublishedKind } from '../model/block.ts';
import { findMentions, type FindMentionsOptions } from './find-mentions.ts';
import { mentionsToEntities } from './mentions-to-entities.ts';

export interface EntityOptions {
  /** The editor's entries; pass the same array for every article. */
  entries: NonNullable<FindMentionsOptions['entries']>;
  /** The confidence, 0 to 1, that a mention needs for its entity to be listed. */
  threshold: number;
}

/** Finds the entities of an article, for its frontmatter. */
export function articleEntities(article: Omit<Article, 'entities'>, options: EntityOptions): ArticleEntity[] {
  const text = searchedText(article);
  const mentions = findMentions(text, { language: article.language, entries: options.entries });
  return mentionsToEntities(mentions, text, options.threshold);
}

/** Returns the text of an article that is searched for names. */
export function searchedText({ blocks }: Pick<Article, 'blocks'>): string {
  const searched = blocks.filter(({ kind }) => isPublishedKind(kind) && BLOCK_KINDS[kind].searchedForNames);
  return searched.map(({ text }) => text).join('\n\n');
}
