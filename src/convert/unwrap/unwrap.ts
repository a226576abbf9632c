import type { Line } from '../line.ts';
import { joinerFor, type Join } from './join.ts';
import { isField, quoteMarks, standsAlone, startsItem } from './row-forms.ts';
import { endsSentence, findWrapping, isFull, runsOn, widestRow, widthOf, type Wrapping } from './wrapping.ts';

/** A paragraph that may go on. */
interface Open {
  rows: Line[];
  text: string;
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
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && goesOn(last, line, wrapping, rows)) {
      last.rows.push(line);
      last.text = joinQuoted(join, last.text, line);
    } else {
      paragraphs.push({ rows: [line], text: line.text });
    }
  }
  return paragraphs.map(toLine);
}

function toLine({ rows, text }: Open): Line {
  const first = rows[0]!;
  return { ...first, text, lines: [first.lines[0], rows.at(-1)!.lines[1]] };
}

function joinQuoted(join: Join, before: string, line: Line): string {
  const marks = quoteMarks(line);
  return join(before, marks ? line.text.replace(/^(?:> ?)+/, '') : line.text);
}

function goesOn({ rows }: Open, next: Line, wrapping: Wrapping, source: readonly string[]): boolean {
  const row = rows.at(-1)!;
  if (next.gap !== wrapping.gap || startsItem(next) || quoteMarks(next) !== quoteMarks(row)) return false;
  if (standsAlone(row.text, sourceRows(row, source)) || standsAlone(next.text, sourceRows(next, source))) return false;
  if (!isIndentedAlike(rows, next, wrapping) || (isField(row) && isField(next))) return false;
  if (widthOf(row) > widestRow(wrapping)) return false;
  if (isFull(row, next, wrapping.width)) return true;
  return runsOn(row, next) && !startsItem(row) && widthOf(row) > wrapping.width / 2;
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
  if (next.indent > indent + 1 && next.indent === first.indent && endsSentence(first)) return false;
  return next.indent <= first.indent + 1 || startsItem(first);
}
