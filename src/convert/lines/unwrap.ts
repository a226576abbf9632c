import type { Line } from './line.ts';
import { endsInStopOrColon } from '../../text/sentences.ts';
import { hasPageBreak } from '../rows/page-headers-footers.ts';
import { joinerFor, type Join } from './join.ts';
import { isField, quoteMarks, standsAlone, startsItem } from './row-forms.ts';
import { findWrapping, isFilled, runsOn, widestRow, widthOf, type Wrapping } from './wrapping.ts';

/** A paragraph that may go on. */
interface Open {
  rows: Line[];
  text: string;
  /** What printing put between its rows. */
  left: string[];
}

/**
 * Makes one line of the rows of each paragraph, where the text as a whole is hard-wrapped; any other text stays as it
 * is. A row belongs to the one above if its first word would not have fitted there, or if a sentence runs on into it,
 * and its indent does not say otherwise. `rows` are the source's lines.
 */
export function unwrap(lines: readonly Line[], rows: readonly string[]): Line[] {
  const wrapping = findWrapping(lines);
  if (!wrapping) return [...lines];
  const join = joinerFor(lines.map(({ text }) => text));
  const paragraphs: Open[] = [];
  for (const [i, line] of lines.entries()) {
    const at = line.boilerplate ? -1 : paragraphs.findLastIndex(({ rows: [row] }) => !row?.boilerplate);
    const last = paragraphs[at];
    const isOver = at < paragraphs.length - 1;
    if (last && goesOn(last, lines.slice(i, i + 2), isOver, wrapping, rows)) {
      const between = paragraphs.splice(at + 1);
      last.left.push(...between.map(({ text }) => text));
      last.rows.push(line);
      last.text = joinQuoted(join, last.text, line);
    } else {
      paragraphs.push({ rows: [line], text: line.text, left: [] });
    }
  }
  return paragraphs.map(toLine);
}

function toLine({ rows, text, left }: Open): Line {
  const first = rows[0]!;
  const line = { ...first, text, lines: [first.lines[0], rows.at(-1)!.lines[1]] as [number, number] };
  return left.length ? { ...line, note: `goes on over a page break; left out: ${left.join(' | ')}` } : line;
}

function joinQuoted(join: Join, before: string, line: Line): string {
  const marks = quoteMarks(line);
  return join(before, marks ? line.text.replace(/^(?:> ?)+/, '') : line.text);
}

/** `isOver`: whether what printing put on the edges of pages stands between. */
function goesOn(
  { rows }: Open,
  [next, following]: readonly Line[],
  isOver: boolean,
  wrapping: Wrapping,
  source: readonly string[],
): boolean {
  const row = rows.at(-1)!;
  if (!next) return false;
  if (startsItem(next) || quoteMarks(next) !== quoteMarks(row) || (isField(row) && isField(next))) return false;
  if (standsAlone(row.text, sourceRows(row, source)) || standsAlone(next.text, sourceRows(next, source))) return false;
  if (isHeadlineAbove(row, next, following)) return true;
  const full = isFilled(row, next, wrapping) && widthOf(row) <= widestRow(wrapping);
  if (isOver || hasPageBreak(source, row.lines[1], next.lines[0])) {
    return !endsInStopOrColon(row.text) && (full || runsOn(row, next));
  }
  if (next.gap !== wrapping.gap || !isIndentedAlike(rows, next, wrapping)) return false;
  if (full) return true;
  const hangs = next.indent > row.indent;
  return runsOn(row, next) && (hangs || !startsItem(row)) && widthOf(row) > wrapping.width / 2;
}

const BYLINE = /^(?:by|von|par|por|di|af|av|door) \p{Lu}/iu;
const LEAST_HEADLINE = 20;

/** Whether a headline above a byline goes on in `next`: larger type is broken earlier. */
function isHeadlineAbove(row: Line, next: Line, following: Line | undefined): boolean {
  if (row.gap === 0 || next.gap > 0 || !following || following.gap > 0 || !BYLINE.test(following.text)) return false;
  return (
    row.text.length >= LEAST_HEADLINE &&
    !endsInStopOrColon(row.text) &&
    !endsInStopOrColon(next.text) &&
    !BYLINE.test(next.text)
  );
}

function sourceRows({ lines: [first, last] }: Line, source: readonly string[]): readonly string[] {
  return source.slice(first - 1, last);
}

/**
 * The second row of a paragraph stands no further right than its first, but below an item; the others below the second.
 * Where indents mark paragraphs, two indented rows in a row are two paragraphs.
 */
function isIndentedAlike(rows: readonly Line[], next: Line, { indent }: Wrapping): boolean {
  const [first, second] = rows as [Line, Line?];
  if (second) return Math.abs(next.indent - second.indent) <= 1;
  if (next.indent > indent + 1 && next.indent === first.indent && endsInStopOrColon(first.text)) return false;
  return next.indent <= first.indent + 1 || startsItem(first);
}
