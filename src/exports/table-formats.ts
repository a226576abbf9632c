/** What a cell can hold; `undefined` is an empty one. */
export type Cell = string | number | undefined;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
/** Spreadsheets run text that begins like this as a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180), the first being the header. Text that a spreadsheet would run as a formula gets an apostrophe in
 * front; numbers stay numbers. JSON Lines has the exact text.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One JSON value a line (https://jsonlines.org). */
export function toJsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
