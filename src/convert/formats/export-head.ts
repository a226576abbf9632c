import type { ArticleLines, Line } from '../lines/line.ts';
import { readDate } from './read-date.ts';

/** Columns by which centered lines are indented at least. */
const MIN_CENTERED_INDENT = 10;
const MAX_HEAD_LINES = 6;

/** Reads the head that databases put above an article they export: publication and date, centered, above the headline. */
export function readExportHead(article: ArticleLines): ArticleLines {
  const { lines, metadata } = article;
  const headEnd = lines.slice(0, MAX_HEAD_LINES).findIndex(({ indent }) => indent < MIN_CENTERED_INDENT);
  const date = lines.slice(0, Math.max(0, headEnd)).findIndex(({ text }) => readDate(text) !== undefined);
  if (date < 1) return article;
  const published = readDate(lines[date]!.text)!;
  const marked = lines.map((line, i): Line => {
    if (i >= headEnd) return line;
    return { ...line, boilerplate: 'header', ...(i === date && { format: { kind: 'date' } }) };
  });
  return { lines: marked, metadata: { ...metadata, publisher: lines[0]!.text, published } };
}
