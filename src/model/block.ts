import type { Span } from '../text/span.ts';
import type { BlockKind, PublishedKind } from './block-kinds.ts';

/** A run of source lines with one label. */
export interface Block {
  /** What the lines are to the article. */
  kind: BlockKind;
  /** Why the block has this label, in words an editor understands; boilerplate always has one. */
  reason?: string;
  /** One string without line breaks; in a table, rows are separated by `\n` and cells by `\t`. */
  text: string;
  /** First and last source line, 1-based and inclusive. */
  lines: [first: number, last: number];
  /** Headings only: 2 to 6; 2 if the source shows no level. */
  level?: number;
  /** List items only: whether the source numbers them. */
  ordered?: boolean;
}

/** A published block as its article's page shows it. */
export interface ArticleBlock extends Pick<Block, 'text' | 'level' | 'ordered'> {
  /** `b1`, `b2`, …, in reading order. */
  id: string;
  kind: PublishedKind;
  /** The spans of its text that must not be quoted, in order; absent where there are none. */
  hidden?: Span[];
}
