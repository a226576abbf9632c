import type { Block } from './block.ts';
import type { EntityType } from './mention.ts';

/** An entity in an article's frontmatter. */
export interface ArticleEntity {
  name: string;
  type: EntityType;
  /** Other surfaces that the article uses for it. */
  aliases: string[];
}

/** What is known about an article besides its text; the keys are those of the frontmatter. */
export interface ArticleMetadata {
  /** Headline. */
  title: string;
  /** Standfirst. */
  description?: string;
  /** Names, in the source's order. */
  authors: string[];
  /** Date of publication in ISO 8601: a day, or a day and time, with the zone only if the source gives one. */
  published?: string;
  /** Date of the last change, in the same form. */
  modified?: string;
  /** Name of the paper, agency or site. */
  publisher?: string;
  /** Section of the site that the article belongs to. */
  section?: string;
  /** BCP 47, such as `en`; `und` if it is not known. */
  language: string;
  /** Maximum number of highlights in one paragraph, if an editor has set it; 0 for none. */
  highlights?: number;
}

/** The result of converting a source. */
export interface Article extends ArticleMetadata {
  /** The published blocks, in source order. */
  blocks: Block[];
  entities: ArticleEntity[];
}
