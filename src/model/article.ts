import type { Block } from './block.ts';
import type { EntityType } from './entity-types.ts';

/** An entity as an article's frontmatter keeps it. `aliases` are the other surfaces this article uses for it. */
export interface ArticleEntity {
  name: string;
  type: EntityType;
  aliases: string[];
}

/** What is known about an article besides its text. Keys are those of the frontmatter. */
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
  /** Blocks of the flow kinds only, in source order. */
  blocks: Block[];
  entities: ArticleEntity[];
}
