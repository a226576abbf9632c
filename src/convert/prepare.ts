import type { ArticleMetadata } from '../model/article.ts';
import { readExportHead } from './formats/export-head.ts';
import { readFields } from './formats/fields.ts';
import { readLetters } from './formats/letters.ts';
import { readTags } from './formats/html-tags.ts';
import { markLinkList } from './formats/link-list.ts';
import { joinLiveEntries } from './formats/live-entries.ts';
import { markEmailSignature } from './formats/email-signature.ts';
import { readMarkdown } from './formats/markdown.ts';
import { markStartAndEnd } from './formats/marks.ts';
import { readNotes } from './formats/notes.ts';
import { markEditorialNotes } from './formats/editorial-notes.ts';
import { readWikitext } from './formats/wikitext.ts';
import type { Line } from './lines/line.ts';
import { toLines } from './lines/rows-to-lines.ts';
import { markPageHeadersFooters } from './rows/page-headers-footers.ts';
import { splitArticles } from './lines/split-articles.ts';
import { unwrap } from './lines/unwrap.ts';

/** The lines of one article, and what their form alone says about it. */
export interface Part {
  /** Lines with `boilerplate` or a title's, byline's or date's `form` are settled; the others are to be labeled. */
  lines: Line[];
  values: Partial<ArticleMetadata>;
}

/** A source's lines by article, before anything is judged by what they say. */
export interface Prepared {
  outside: Line[];
  parts: Part[];
}

/**
 * Rows → lines → articles. Printing's furniture goes first, so that paragraphs join over it; then a text is whole, and
 * can be cut; then each article's header, marks and slips are taken from it. `offset`: rows of the frontmatter.
 */
export function prepare(rows: readonly string[], offset: number): Prepared {
  const printed = markPageHeadersFooters(toLines(rows, offset), rows);
  const { outside, articles } = splitArticles(markStartAndEnd(markLinkList(unwrap(printed, rows))));
  return { outside, parts: articles.map(readForms) };
}

/** What a line's form alone tells: a message's end first, then markup, for the others to see plain text. */
const READERS: readonly ((lines: readonly Line[]) => Line[])[] = [
  markEmailSignature,
  readTags,
  readMarkdown,
  readWikitext,
  markStartAndEnd,
  markEditorialNotes,
  joinLiveEntries,
  readNotes,
];

function readForms(lines: readonly Line[]): Part {
  const head = readExportHead(lines);
  const fields = readFields(head.lines);
  const marked = READERS.reduce((read, reader) => reader(read), fields.lines);
  const letters = readLetters(marked);
  return { lines: letters.lines, values: { ...letters.values, ...head.values, ...fields.values } };
}
