import { cleanRow, indentOf } from '../rows/rows.ts';
import type { Line } from './line.ts';

/** Returns a line for each row with visible text, after the first `offset` rows. */
export function rowsToLines(rows: readonly string[], offset = 0): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  rows.slice(offset).forEach((row, index) => {
    const text = cleanRow(row);
    if (!text) {
      gap += 1;
      return;
    }
    const number = offset + index + 1;
    lines.push({ text, lines: [number, number], indent: indentOf(row), gap });
    gap = 0;
  });
  return lines;
}
