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
  title: string;
  /** The standfirst. */
  description?: string;
  authors: string[];
  /** ISO 8601, as much as is known: a day, or a day and time, with the zone only where the source gives one. */
  published?: string;
  modified?: string;
  publisher?: string;
  section?: string;
  /** BCP 47, such as `en`; `und` where it could not be told. */
  language: string;
  /** Highlights that one paragraph has at most, where an editor wants more or fewer than usual; 0 for none. */
  highlights?: number;
}

/** The result of converting a source. */
export interface Article extends ArticleMetadata {
  /** Blocks of the flow kinds only, in source order. */
  blocks: Block[];
  entities: ArticleEntity[];
}
