import type { ArticleMetadata } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { cleanRow, indentOf } from '../rows/rows.ts';

/** A paragraph, a heading or a piece of boilerplate; a hard-wrapped paragraph is one line made of several rows. */
export interface Line {
  /** Without control and invisible characters, white space folded, trimmed; never empty. */
  text: string;
  /** First and last row, 1-based and inclusive. */
  lines: [first: number, last: number];
  /** Columns of white space before the text, a tab counted as four. */
  indent: number;
  /** Blank rows before this line. */
  gap: number;
  /** What the source's own format says that the line is. */
  format?: LineFormat;
  /** The reason the line is no part of an article, where the format alone says so. */
  boilerplate?: string;
  /** What an editor should know about how the line was put together. */
  note?: string;
}

/** What the format of a source can say about a block. */
export type LineFormat = Pick<Block, 'kind' | 'level' | 'ordered'> & {
  /** Headings only: whether it begins an entry of a live report, with its time. */
  liveEntry?: true;
  /** The part of the article that the line belongs to, whatever is between them; in words for an editor. */
  belongsTo?: string;
};

/** The lines of one article, and the metadata that their format states: in a header, say. */
export interface ArticleLines {
  /** Lines with a `boilerplate` reason are settled; the others are to be labeled. */
  lines: Line[];
  metadata: Partial<ArticleMetadata>;
}

/** Returns a line for each row with visible text, after the first `offset` rows. */
export function rowsToLines(rows: readonly string[], offset = 0): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  rows.slice(offset).forEach((row, index) => {
    const text = cleanRow(row);
    if (!text) {
      gap += 1;
      return;
    }
    const number = offset + index + 1;
    lines.push({ text, lines: [number, number], indent: indentOf(row), gap });
    gap = 0;
  });
  return lines;
}
