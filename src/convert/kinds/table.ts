import type { Line } from '../line.ts';
import { cleanRow } from '../rows.ts';
import type { Recogniser } from './recogniser.ts';

const TABS = /[^\S\n]*\t[^\S\n]*/;
const PIPES = /\s*\|\s*/;
const RULE = /^[|+:=\s-]+$/;

/** A row whose cells are parted by tabs, or by upright strokes where a neighbour's are; one tab parts them in the text. */
export const table: Recogniser = ({ line, rows, previous, next }) => {
  const cells = cellsOf(line, rows);
  if (cells.length < 2) return undefined;
  const byStrokes = !rows[0]?.trim().includes('\t');
  if (byStrokes && ![previous, next].some((other) => other && strokes(other) === strokes(line))) return undefined;
  return { kind: 'table', text: RULE.test(line.text) ? '' : cells.join('\t') };
};

/** How many cells a row has; 1 for what is no row of a table. */
export function columnsIn(line: Line, rows: readonly string[]): number {
  return Math.max(1, cellsOf(line, rows).length);
}

function cellsOf({ text }: Line, rows: readonly string[]): string[] {
  const [row = ''] = rows;
  if (rows.length !== 1) return [];
  if (row.trim().includes('\t')) return row.trim().split(TABS).map(cleanRow);
  return text.includes('|')
    ? text
        .replace(/^\||\|$/g, '')
        .trim()
        .split(PIPES)
    : [];
}

function strokes({ text }: Line): number {
  return text.split('|').length;
}
