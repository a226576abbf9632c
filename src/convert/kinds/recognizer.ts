import type { Block } from '../../model/block.ts';
import type { Line } from '../lines/line.ts';

/** A line and what surrounds it. */
export interface Place {
  line: Line;
  /** The source's rows as they stood, white space included. */
  rows: readonly string[];
  previous: Line | undefined;
  next: Line | undefined;
  /** The next line of the article. */
  following: Line | undefined;
  /** Lines outside the article, title included: 0 within it, -2 two lines above its first, 3 three below its last. */
  offset: number;
  /** Of the line's being text of the article, 0 to 1. */
  probability: number;
}

export type Kind = Pick<Block, 'kind' | 'reason' | 'level' | 'ordered'> & {
  /** The text without what only marks the kind: a bullet, a number. */
  text?: string;
};

/** Says what a line is, or nothing where it cannot tell. */
export type Recognizer = (place: Place) => Kind | undefined;
