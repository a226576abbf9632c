import type { Block } from '../../model/block.ts';
import type { Line } from '../lines/line.ts';

/** A line and its surroundings. */
export interface LineContext {
  line: Line;
  /** The source's rows, unchanged. */
  rows: readonly string[];
  previous: Line | undefined;
  next: Line | undefined;
  /** The next line that is part of the article. */
  nextOfArticle: Line | undefined;
  /**
   * Lines from the article, title included: 0 within it, -2 two lines above its first, 3 three lines below its last. Not a
   * position within the article.
   */
  offset: number;
  /** Probability that the line is text of the article, 0 to 1. */
  probability: number;
}

/** The kind of a line, and what goes into its block with it. */
export type LineKind = Pick<Block, 'kind' | 'reason' | 'level' | 'ordered'> & {
  /** The text without what only marks the kind: a bullet, a number. */
  text?: string;
};

/** Returns the kind of a line, or nothing where it is not of the kind that the recognizer is for. */
export type Recognizer = (context: LineContext) => LineKind | undefined;
