import type { Line } from '../lines/line.ts';
import { cleanRow } from '../rows/rows.ts';
import { isTabbedItem } from './list-item.ts';
import type { Recognizer } from './recognizer.ts';

const TABS = /[^\S\n]*\t[^\S\n]*/;
const PIPES = /\s*\|\s*/;
const RULE = /^[|+:=\s-]+$/;

/** A row whose cells are parted by tabs, or by upright strokes where a neighbor's are; one tab parts them in the text. */
export const table: Recognizer = ({ line, rows, previous, next }) => {
  const cells = cellsOf(line, rows);
  if (cells.length < 2) return undefined;
  const byStrokes = !rowOf(line, rows).includes('\t');
  if (byStrokes && ![previous, next].some((other) => other && strokes(other) === strokes(line))) return undefined;
  return { kind: 'table', text: RULE.test(line.text) ? '' : cells.join('\t') };
};

/** How many cells a row has; 1 for what is no row of a table. */
export function columnsIn(line: Line, rows: readonly string[]): number {
  return Math.max(1, cellsOf(line, rows).length);
}

function cellsOf(line: Line, rows: readonly string[]): string[] {
  if (line.lines[1] > line.lines[0]) return [];
  const row = rowOf(line, rows);
  if (isTabbedItem(row)) return [];
  if (row.includes('\t')) return row.split(TABS).map(cleanRow);
  return line.text.includes('|')
    ? line.text
        .replace(/^\||\|$/g, '')
        .trim()
        .split(PIPES)
    : [];
}

function rowOf({ lines }: Line, rows: readonly string[]): string {
  return rows[lines[0] - 1]!.trim();
}

function strokes({ text }: Line): number {
  return text.split('|').length;
}
