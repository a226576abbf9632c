import type { Article, ArticleEntity } from '../model/article.ts';
import type { BlockKind } from '../model/block.ts';
import { findMentions, type FindOptions } from './find-mentions.ts';
import { mentionsToEntities } from './mentions-to-entities.ts';

export interface EntityOptions {
  /** The editor's entries; the same array for every article. */
  entries: NonNullable<FindOptions['entries']>;
  /** Confidence from 0 to 1 that a mention needs for its entity to be listed. */
  threshold: number;
}

/** Where names are looked for: headings are capitalized at will, credits name who took a picture. */
const READ: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote', 'table', 'caption']);

/** What an article names, for its frontmatter. */
export function articleEntities(article: Omit<Article, 'entities'>, options: EntityOptions): ArticleEntity[] {
  const blocks = article.blocks.filter(({ kind }) => READ.has(kind));
  const text = blocks.map((block) => block.text).join('\n\n');
  const mentions = findMentions(text, { language: article.language, entries: options.entries });
  return mentionsToEntities(mentions, text, options.threshold);
}
