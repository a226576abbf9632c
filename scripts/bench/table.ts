/** One measurement. Figures have their units; those that do not apply are left out. */
export interface Row {
  what: string;
  size: string;
  speed?: string;
  /** Peak memory of the process. */
  memory?: string;
  /** The figure relative to its baseline. */
  ratio?: string;
}

const COLUMNS = ['what', 'size', 'speed', 'memory', 'ratio'] as const;
const RIGHT: ReadonlySet<string> = new Set(['size', 'speed', 'memory']);

/** Formats the rows below a line of column names. A name that several rows in a row share is printed once. */
export function formatTable(rows: readonly Row[]): string {
  const cells = rows.map((row, i) =>
    COLUMNS.map((column) => (column === 'what' && rows[i - 1]?.what === row.what ? '' : (row[column] ?? ''))),
  );
  const table: string[][] = [[...COLUMNS], ...cells];
  const widths = COLUMNS.map((_, i) => Math.max(...table.map((line) => line[i]!.length)));
  const pad = (cell: string, i: number) =>
    RIGHT.has(COLUMNS[i]!) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!);
  return table.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}

/** Formats a rate as in `12,345 pages/s`, below ten with a decimal. */
export function rate(count: number, seconds: number, unit: string): string {
  return `${decimal(count / seconds)} ${unit}/s`;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** Formats a ratio as in `3.2 ×`, small ones with up to three decimals. */
export function times(ratio: number): string {
  return `${ratio < 0.1 ? ratio.toPrecision(2) : decimal(ratio)} ×`;
}

function decimal(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? (value < 1 ? 2 : 1) : 0 });
}
