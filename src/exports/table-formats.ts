import { toChunks } from './chunks.ts';

/** The content of a cell; `undefined` for an empty one. */
export type Cell = string | number | undefined;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
/** Text with such a beginning is run as a formula by spreadsheets (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Writes rows as CSV (RFC 4180), in chunks; the first row is the header. Text that a spreadsheet would run as a formula gets
 * an apostrophe in front; numbers stay numbers. JSON Lines has the exact text.
 */
export function toCsv(rows: Iterable<readonly Cell[]>): Iterable<string> {
  return toChunks(rows, (row) => `${row.map(toCell).join(',')}\r\n`);
}

function toCell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes rows as JSON Lines (https://jsonlines.org), in chunks: one JSON value on each line. */
export function toJsonLines(rows: Iterable<object>): Iterable<string> {
  return toChunks(rows, (row) => `${JSON.stringify(row)}\n`);
}
