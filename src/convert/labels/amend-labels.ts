import { isRunningText } from '../../text/sentences.ts';
import { isTabbedItem } from '../kinds/list-item.ts';
import { isRating } from '../kinds/rating.ts';
import { countCells } from '../kinds/table.ts';
import type { Line } from '../lines/line.ts';
import type { LineLabel } from './label-lines.ts';

/** The label of each line; none for lines that their format has settled. */
export type Labels = readonly (LineLabel | undefined)[];

/**
 * Corrects labels by the layout of lines: rows of a table and items of a list are kept or removed together, and a heading
 * together with the text below it. Only lines between other lines of the article are added to it, and the later entries
 * of a live report that has begun.
 */
export function amendLabels(lines: readonly Line[], labels: Labels, rows: readonly string[]): Labels {
  const amended = [...labels];
  const first = labels.findIndex((label) => label?.article);
  const last = labels.findLastIndex((label) => label?.article);
  amendGroups(amended, lines, rows, first, last);
  lines.forEach((line, i) => {
    const isInside = i > first && i < last;
    if (isInside && isRating(line.text) && (isRating(lines[i - 1]!.text) || isRating(lines[i + 1]!.text))) {
      amendLabel(amended, i, true, 'ratings');
    }
    if (line.format?.belongsTo && first >= 0) amendLabel(amended, i, true, line.format.belongsTo);
  });
  amendHeadings(amended, lines, first, last);
  return amended;
}

function amendGroups(
  amended: (LineLabel | undefined)[],
  lines: readonly Line[],
  rows: readonly string[],
  first: number,
  last: number,
): void {
  for (const { layout, start, end } of findGroups(lines, rows)) {
    const members = amended.slice(start, end).filter((label) => label !== undefined);
    const kept = members.filter((label) => label.article).length;
    const article = kept > members.length / 2 || (kept > 0 && start > first && end <= last);
    for (let i = start; i < end; i++) amendLabel(amended, i, article, layout);
  }
}

function amendHeadings(amended: (LineLabel | undefined)[], lines: readonly Line[], first: number, last: number): void {
  const nextOpen = findNextOpenLines(lines);
  lines.forEach((line, i) => {
    const next = line.format?.kind === 'heading' ? nextOpen[i] : undefined;
    if (next === undefined) return;
    const isInside = first >= 0 && i > first && (i < last || line.format?.liveEntry === true);
    if (isInside && isRunningText(lines[next]!.text)) amendLabel(amended, next, true, 'heading above it');
    if (amended[next]?.article) amendLabel(amended, i, true, 'text below it');
  });
}

/** Returns for each line the index of the next line that its format has not settled as boilerplate. */
function findNextOpenLines(lines: readonly Line[]): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  for (let i = lines.length - 2; i >= 0; i--) next[i] = lines[i + 1]!.boilerplate ? next[i + 1] : i + 1;
  return next;
}

const MIN_LINES_OF_GROUP = 3;

/** Lines that belong together; `end` is exclusive. */
interface Group {
  layout: 'table' | 'list';
  start: number;
  end: number;
}

/** Finds sequences of lines with the same number of cells, more than one, and of items of a word processor's list. */
function findGroups(lines: readonly Line[], rows: readonly string[]): Group[] {
  const cells = lines.map((line) => (line.boilerplate ? 1 : isItem(line, rows) ? 0 : countCells(line, rows)));
  const groups: Group[] = [];
  let start = 0;
  for (let end = 1; end <= lines.length; end++) {
    if (cells[end] === cells[start]) continue;
    const layout = cells[start] ? 'table' : 'list';
    if (cells[start] !== 1 && end - start >= MIN_LINES_OF_GROUP) groups.push({ layout, start, end });
    start = end;
  }
  return groups;
}

function isItem({ lines }: Line, rows: readonly string[]): boolean {
  return isTabbedItem(rows[lines[0] - 1]!);
}

/** Changes the label of a line to that of what it belongs to, unless it has no label or that label already. */
function amendLabel(labels: (LineLabel | undefined)[], line: number, article: boolean, whole: string): void {
  const label = labels[line];
  if (!label || label.article === article) return;
  const reason = article ? `belongs to the ${whole}` : `the ${whole} is not part of the article`;
  labels[line] = { ...label, article, reason };
}
