import { anyOf } from '../../text/phrases.ts';
import { endsInStopOrColon } from '../../text/sentences.ts';
import { hasPageBreak } from '../rows/page-headers-footers.ts';
import bylineWords from './byline-words.json' with { type: 'json' };
import type { Line } from './line.ts';
import {
  beginsListItem,
  findWrapping,
  isFilled,
  isUnspacedCharacter,
  maxRowWidth,
  rowWidth,
  sentenceContinues,
  type Wrapping,
} from './wrapping.ts';

const BYLINE = new RegExp(`^(?:${anyOf(bylineWords)}) \\p{Lu}`, 'iu');
/** Characters. Shorter lines above a byline may be a section's name. */
const MIN_HEADLINE_LENGTH = 20;
const COLUMNS = /\S(?:\t| {3,})\S/;
const RULE = /^[-=_*~#+.·—\s]{3,}$/;
const HEADER_FIELD = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}: /u;
const QUOTE_MARKS = /^(?:> ?)+/;

const HYPHEN_AT_END = /(\p{L}+)-$/u;
const LOWER_CASE_START = /^(\p{Ll}+)/u;
/** Characters before a hyphen that are searched for its word. */
const MAX_WORD_LENGTH = 100;
/** A text breaks words at line ends if more rows than these, and more than this share of them, end in a hyphen. */
const MIN_BROKEN_ROWS = 2;
const MIN_SHARE_OF_BROKEN_ROWS = 0.02;

/** A paragraph that may continue in the next row. */
interface Paragraph {
  rows: Line[];
  text: string;
  /** Page headers and footers that were between its rows. */
  leftOut: string[];
}

/**
 * Joins the rows of each paragraph into one line, if the text as a whole is hard-wrapped; other texts stay as they are.
 * A row continues the one above if its first word would not have fitted there, or if a sentence runs on into it, unless
 * its indent says otherwise. `rows` are those of the source, of which each line is one.
 */
export function unwrap(lines: readonly Line[], rows: readonly string[]): Line[] {
  const wrapping = findWrapping(lines);
  if (!wrapping) return [...lines];
  const join = createRowJoiner(lines.map(({ text }) => text));
  const paragraphs: Paragraph[] = [];
  for (const [i, line] of lines.entries()) {
    const lastIndex = line.boilerplate ? -1 : paragraphs.findLastIndex(({ rows: [row] }) => !row?.boilerplate);
    const last = paragraphs[lastIndex];
    const crossesPage = lastIndex < paragraphs.length - 1;
    if (last && continuesIn(last, lines.slice(i, i + 2), crossesPage, wrapping, rows)) {
      const between = paragraphs.splice(lastIndex + 1);
      last.leftOut.push(...between.map(({ text }) => text));
      last.rows.push(line);
      last.text = joinQuoted(join, last.text, line);
    } else {
      paragraphs.push({ rows: [line], text: line.text, leftOut: [] });
    }
  }
  return paragraphs.map(toLine);
}

function toLine({ rows, text, leftOut }: Paragraph): Line {
  const first = rows[0]!;
  const line = { ...first, text, lines: [first.lines[0], rows.at(-1)!.lines[1]] as [number, number] };
  return leftOut.length ? { ...line, note: `continues across a page break; left out: ${leftOut.join(' | ')}` } : line;
}

function joinQuoted(join: JoinRows, text: string, next: Line): string {
  return join(text, quoteMarks(next) ? withoutQuoteMarks(next) : next.text);
}

/** Returns whether a paragraph continues in `next`; `crossesPage` if headers or footers of pages are between them. */
function continuesIn(
  { rows }: Paragraph,
  [next, following]: readonly Line[],
  crossesPage: boolean,
  wrapping: Wrapping,
  sourceRows: readonly string[],
): boolean {
  const row = rows.at(-1)!;
  if (!next) return false;
  if (beginsListItem(next) || quoteMarks(next) !== quoteMarks(row)) return false;
  if (isHeaderField(row) && isHeaderField(next)) return false;
  if ([row, next].some((line) => isTableRowOrRule(line, rowsOf(line, sourceRows)))) return false;
  if (isWrappedHeadline(row, next, following)) return true;
  const isFull = isFilled(row, next, wrapping) && rowWidth(row) <= maxRowWidth(wrapping);
  if (crossesPage || hasPageBreak(sourceRows, row.lines[1], next.lines[0])) {
    return !endsInStopOrColon(row.text) && (isFull || sentenceContinues(row, next));
  }
  if (next.gap !== wrapping.gap || !hasParagraphIndent(rows, next, wrapping)) return false;
  if (isFull) return true;
  const hangs = next.indent > row.indent;
  return sentenceContinues(row, next) && (hangs || !beginsListItem(row)) && rowWidth(row) > wrapping.width / 2;
}

/** Returns whether a headline above a byline continues in `next`: larger type is wrapped at fewer characters. */
function isWrappedHeadline(row: Line, next: Line, following: Line | undefined): boolean {
  if (row.gap === 0 || next.gap > 0 || !following || following.gap > 0 || !BYLINE.test(following.text)) return false;
  if (row.text.length < MIN_HEADLINE_LENGTH || BYLINE.test(next.text)) return false;
  return !endsInStopOrColon(row.text) && !endsInStopOrColon(next.text);
}

function rowsOf({ lines: [first, last] }: Line, sourceRows: readonly string[]): readonly string[] {
  return sourceRows.slice(first - 1, last);
}

/**
 * Returns whether the indent of `next` allows it to continue a paragraph. A second row is indented no further than the
 * first, except below a list item; later rows are indented like the second. Where paragraphs are indented, an indented
 * row after another begins a paragraph.
 */
function hasParagraphIndent(rows: readonly Line[], next: Line, { indent }: Wrapping): boolean {
  const [first, second] = rows as [Line, Line?];
  if (second) return Math.abs(next.indent - second.indent) <= 1;
  if (next.indent > indent + 1 && next.indent === first.indent && endsInStopOrColon(first.text)) return false;
  return next.indent <= first.indent + 1 || beginsListItem(first);
}

/** Returns whether a line is a row of a table or a ruled line; `rows` are the rows that it was made of. */
function isTableRowOrRule({ text }: Line, rows: readonly string[]): boolean {
  return RULE.test(text) || text.includes(' | ') || rows.some((row) => COLUMNS.test(row.trim()));
}

/** Returns whether a line looks like a field of a header: `Subject: …`. */
function isHeaderField({ text }: Line): boolean {
  return text.includes(': ') && HEADER_FIELD.test(text);
}

/** Returns the marks with which e-mail quotes a line, without spaces: `>`, `>>`; empty where there are none. */
function quoteMarks({ text }: Line): string {
  return QUOTE_MARKS.exec(text)?.[0].replaceAll(' ', '') ?? '';
}

/** Returns a line's text without the marks with which e-mail quotes it. */
function withoutQuoteMarks({ text }: Line): string {
  return text.replace(QUOTE_MARKS, '');
}

/** Joins two rows of a paragraph. */
type JoinRows = (row: string, next: string) => string;

/**
 * Returns the function that joins the rows of a text. Where the text breaks words at line ends, a hyphen there is
 * removed, unless the word is written with it elsewhere in the text; otherwise the hyphen belongs to the word.
 */
function createRowJoiner(rows: readonly string[]): JoinRows {
  const brokenRows = rows.filter((row) => wordBeforeHyphen(row)).length;
  const breaksWords = brokenRows > Math.max(MIN_BROKEN_ROWS, rows.length * MIN_SHARE_OF_BROKEN_ROWS);
  const text = breaksWords ? rows.join(' ').toLowerCase() : '';
  return (row, next) => {
    const head = wordBeforeHyphen(row);
    const tail = head && LOWER_CASE_START.exec(next)?.[1];
    if (head && tail) {
      const keepsHyphen = !breaksWords || text.includes(`${head}-${tail}`.toLowerCase());
      return (keepsHyphen ? row : row.slice(0, -1)) + next;
    }
    return needsSpace(row, next) ? `${row} ${next}` : row + next;
  };
}

/** Returns the letters before a hyphen at the end of a row. */
function wordBeforeHyphen(row: string): string | undefined {
  return row.endsWith('-') ? HYPHEN_AT_END.exec(row.slice(-MAX_WORD_LENGTH))?.[1] : undefined;
}

function needsSpace(row: string, next: string): boolean {
  return !(isUnspacedCharacter(row.at(-1) ?? '') || isUnspacedCharacter(next[0] ?? ''));
}
