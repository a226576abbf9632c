import type { Line } from '../lines/line.ts';
import { cleanRow } from '../rows/rows.ts';
import { isTabbedItem } from './list-item.ts';
import type { Recognizer } from './recognizer.ts';

const TABS = /[^\S\n]*\t[^\S\n]*/;
const PIPES = /\s*\|\s*/;
const OUTER_PIPES = /^\||\|$/g;
const RULE = /^[|+:=\s-]+$/;

/**
 * Recognizes a row of a table: cells separated by tabs, or by as many pipes as in a neighboring row. In the block's text
 * a tab separates them; a ruled line between rows has no text.
 */
export const recognizeTableRow: Recognizer = ({ line, rows, previous, next }) => {
  const cells = splitCells(line, rows);
  if (cells.length < 2) return undefined;
  const hasTabs = rowOf(line, rows).includes('\t');
  const matchesNeighbor = [previous, next].some((neighbor) => neighbor && countPipes(neighbor) === countPipes(line));
  if (!hasTabs && !matchesNeighbor) return undefined;
  return { kind: 'table', text: RULE.test(line.text) ? '' : cells.join('\t') };
};

/** Returns how many cells a row of a table has; 1 for other lines. */
export function countCells(line: Line, rows: readonly string[]): number {
  return Math.max(1, splitCells(line, rows).length);
}

function splitCells(line: Line, rows: readonly string[]): string[] {
  if (line.lines[1] > line.lines[0]) return [];
  const row = rowOf(line, rows);
  if (isTabbedItem(row)) return [];
  if (row.includes('\t')) return row.split(TABS).map(cleanRow);
  return line.text.includes('|') ? line.text.replace(OUTER_PIPES, '').trim().split(PIPES) : [];
}

function rowOf({ lines }: Line, rows: readonly string[]): string {
  return rows[lines[0] - 1]!.trim();
}

function countPipes({ text }: Line): number {
  return text.split('|').length - 1;
}
