import type { LineLabel } from './label-lines.ts';
import type { Line } from '../lines/line.ts';
import { isTabbedItem } from '../kinds/list-item.ts';
import { isRating } from '../kinds/rating.ts';
import { countCells } from '../kinds/table.ts';
import { isRunningText } from '../../text/sentences.ts';

/** Each line's label; none for those that their form has settled. */
export type Labels = readonly (LineLabel | undefined)[];

/**
 * What a line's form says against its label: rows of one table and items of one list stay or go together, and a heading
 * goes with what it heads. Only lines between others of the article are brought in, and the further entries of a live
 * report that has begun.
 */
export function amendLabels(lines: readonly Line[], labels: Labels, rows: readonly string[]): Labels {
  const amended = [...labels];
  const first = labels.findIndex((label) => label?.article);
  const last = labels.findLastIndex((label) => label?.article);
  amendGroups(amended, lines, rows, first, last);
  lines.forEach((line, i) => {
    const isInside = i > first && i < last;
    if (isInside && isRating(line.text) && (isRating(lines[i - 1]!.text) || isRating(lines[i + 1]!.text))) {
      set(amended, i, true, 'ratings');
    }
    if (line.format?.belongsTo && first >= 0) set(amended, i, true, line.format.belongsTo);
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
  for (const [form, from, to] of groupsIn(lines, rows)) {
    const members = amended.slice(from, to).filter((label) => label !== undefined);
    const kept = members.filter((label) => label.article).length;
    const article = kept > members.length / 2 || (kept > 0 && from > first && to <= last);
    for (let i = from; i < to; i++) set(amended, i, article, form);
  }
}

function amendHeadings(amended: (LineLabel | undefined)[], lines: readonly Line[], first: number, last: number): void {
  const below = openLinesBelow(lines);
  lines.forEach((line, i) => {
    const next = line.format?.kind === 'heading' ? below[i] : undefined;
    if (next === undefined) return;
    const inside = first >= 0 && i > first && (i < last || line.format?.liveEntry === true);
    if (inside && isRunningText(lines[next]!.text)) set(amended, next, true, 'heading above it');
    if (amended[next]?.article) set(amended, i, true, 'text below it');
  });
}

/** For each line the next one that its form has not settled. */
function openLinesBelow(lines: readonly Line[]): (number | undefined)[] {
  const below: (number | undefined)[] = [];
  for (let i = lines.length - 2; i >= 0; i--) below[i] = lines[i + 1]!.boilerplate ? below[i + 1] : i + 1;
  return below;
}

const FEWEST_ROWS = 3;

type Group = [form: 'table' | 'list', from: number, to: number];

/** Runs of rows with the same number of cells, more than one, and of the items of a word processor's list. */
function groupsIn(lines: readonly Line[], rows: readonly string[]): Group[] {
  const columns = lines.map((line) => (line.boilerplate ? 1 : isItem(line, rows) ? 0 : countCells(line, rows)));
  const groups: Group[] = [];
  let from = 0;
  for (let to = 1; to <= lines.length; to++) {
    if (columns[to] === columns[from]) continue;
    if (columns[from] !== 1 && to - from >= FEWEST_ROWS) groups.push([columns[from] ? 'table' : 'list', from, to]);
    from = to;
  }
  return groups;
}

function isItem({ lines }: Line, rows: readonly string[]): boolean {
  return isTabbedItem(rows[lines[0] - 1]!);
}

function set(labels: (LineLabel | undefined)[], at: number, article: boolean, form: string): void {
  const label = labels[at];
  if (!label || label.article === article) return;
  const reason = article ? `goes with the ${form}` : `the ${form} is no part of the article`;
  labels[at] = { ...label, article, reason };
}
