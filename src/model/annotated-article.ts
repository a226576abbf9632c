import type { AnnotatedDate, Annotation } from './annotation.ts';
import type { ArticleMetadata } from './article.ts';
import type { ArticleBlock } from './block.ts';
import type { ArticleSlug } from './ids.ts';

/** An article as its page shows it: its metadata, and what was found in its text, in reading order. */
export interface AnnotatedArticle extends ArticleMetadata {
  slug: ArticleSlug;
  /** The path of the source it was converted from, relative to the project's root. */
  source?: string;
  /** Words of the body, counted by the rules of its language. */
  words: number;
  /** Whether an editor changed what `convert` wrote. */
  edited: boolean;
  blocks: readonly ArticleBlock[];
  annotations: readonly Annotation[];
  dates: readonly AnnotatedDate[];
}
