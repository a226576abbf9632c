import type { ArticleLines } from '../lines/article-lines.ts';
import type { Line } from '../lines/line.ts';
import { readDate } from './read-date.ts';

/** Columns by which centred lines are indented at least. */
const CENTRED = 10;
/** How many lines the head of an exported article has at most. */
const REACH = 6;

/** Reads the head that databases put above each article they export: the paper and the day, centred, then the headline. */
export function readExportHead(article: ArticleLines): ArticleLines {
  const { lines, metadata } = article;
  const centred = lines.slice(0, REACH).findIndex(({ indent }) => indent < CENTRED);
  const day = lines.slice(0, Math.max(0, centred)).findIndex(({ text }) => readDate(text) !== undefined);
  if (day < 1) return article;
  const published = readDate(lines[day]!.text)!;
  const marked = lines.map((line, i): Line => {
    if (i >= centred) return line;
    return { ...line, boilerplate: 'header', ...(i === day && { format: { kind: 'date' } }) };
  });
  return { lines: marked, metadata: { ...metadata, publisher: lines[0]!.text, published } };
}
