import type { Block } from '../../model/block.ts';

/**
 * What the labelling steps look at: one paragraph, heading or piece of furniture as it stood in the source.
 * A hard-wrapped paragraph is one `Line` over several source lines.
 */
export interface Line {
  /** Without control and invisible characters, white space folded, trimmed; never empty. */
  text: string;
  /** First and last source line, 1-based and inclusive. */
  lines: [first: number, last: number];
  /** Columns of white space before the text, a tab counted as four. */
  indent: number;
  /** Blank source lines before this one. */
  gap: number;
  /** What the source's own markup says the line is. */
  format?: LineFormat;
  /** Why the line is no part of an article, where its form alone says so. */
  boilerplate?: string;
  /** What an editor should know about how the line was put together. */
  note?: string;
}

/** The part of a block that markup can tell. */
export type LineFormat = Pick<Block, 'kind' | 'level' | 'ordered'> & {
  /** Headings only: the time that begins an entry of a live report. */
  liveEntry?: true;
  /** What of the article the line goes with, wherever it stands. */
  belongsTo?: string;
};
