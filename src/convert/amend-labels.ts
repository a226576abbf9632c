import type { LineLabel } from './label/label.ts';
import type { Line } from './line.ts';
import { isRating } from './kinds/rating.ts';
import { columnsIn } from './kinds/table.ts';

/**
 * What a line's form says against its label: rows of one table and items of one list stay or go together, and a heading
 * goes with what it heads. Only lines between others of the article are brought in, and the further entries of a live
 * report that has begun.
 */
export function amendLabels(
  lines: readonly Line[],
  labels: ReadonlyMap<Line, LineLabel>,
  rows: readonly string[],
): Map<Line, LineLabel> {
  const amended = new Map(labels);
  const first = lines.findIndex((line) => labels.get(line)?.article);
  const last = lines.findLastIndex((line) => labels.get(line)?.article);
  for (const [from, to] of tablesIn(lines, rows)) {
    const members = lines.slice(from, to).flatMap((line) => labels.get(line) ?? []);
    const kept = members.filter((label) => label.article).length;
    const article = kept > members.length / 2 || (kept > 0 && from > first && to <= last);
    for (const line of lines.slice(from, to)) set(amended, line, article, 'table');
  }
  lines.forEach((line, i) => {
    const isInside = i > first && i < last;
    if (isInside && isRating(line.text) && (isRating(lines[i - 1]!.text) || isRating(lines[i + 1]!.text))) {
      set(amended, line, true, 'ratings');
    }
    if (line.form?.belongs && first >= 0) set(amended, line, true, line.form.belongs);
  });
  lines.forEach((line, i) => {
    const next = line.form?.kind === 'heading' ? lines.slice(i + 1).find(({ debris }) => !debris) : undefined;
    const inside = first >= 0 && i > first && (i < last || line.form?.entry === true);
    if (next && inside && isText(next)) set(amended, next, true, 'heading above it');
    if (next && amended.get(next)?.article) set(amended, line, true, 'text below it');
  });
  return amended;
}

const LEAST_TEXT = 60;

function isText({ text }: Line): boolean {
  return text.length >= LEAST_TEXT && /[.!?…。！？:]["”’»)]*$/u.test(text);
}

const FEWEST_ROWS = 3;

/** Runs of lines with the same number of cells, more than one. */
function tablesIn(lines: readonly Line[], rows: readonly string[]): [from: number, to: number][] {
  const columns = lines.map((line) => (line.debris ? 1 : columnsIn(line, rows)));
  const tables: [number, number][] = [];
  let from = 0;
  for (let to = 1; to <= lines.length; to++) {
    if (columns[to] === columns[from]) continue;
    if (columns[from]! > 1 && to - from >= FEWEST_ROWS) tables.push([from, to]);
    from = to;
  }
  return tables;
}

function set(labels: Map<Line, LineLabel>, line: Line, article: boolean, form: string): void {
  const label = labels.get(line);
  if (!label || label.article === article) return;
  const reason = article ? `goes with the ${form}` : `the ${form} is no part of the article`;
  labels.set(line, { ...label, article, reason });
}
