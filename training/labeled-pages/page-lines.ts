import type { Line } from '../../src/convert/lines/line.ts';
import { rowsToArticles } from '../../src/convert/pipeline.ts';
import { splitRows } from '../../src/convert/rows/rows.ts';
import { decode } from '../../src/text/decode.ts';

/**
 * Returns the lines of a page that the labeler gets to see when the page is converted: those that no format has settled
 * as boilerplate. None if the bytes are not text.
 */
export function readPageLines(bytes: Uint8Array): Line[] {
  const decoded = decode(bytes);
  if (!decoded) return [];
  const { articles } = rowsToArticles(splitRows(decoded.text));
  return articles.flatMap(({ lines }) => lines.filter(({ boilerplate }) => !boilerplate));
}
