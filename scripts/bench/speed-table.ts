import { type Column, markdownTable } from './markdown-table.ts';

/** One measurement. Figures carry their units; what was not measured is absent. */
export interface Row {
  what: string;
  size: string;
  speed?: string;
  /** The most memory the process had. */
  memory?: string;
  /** The figure next to its baseline. */
  comparison?: string;
}

const COLUMNS: readonly (Column & { heading: keyof Row })[] = [
  { heading: 'what' },
  { heading: 'size', figures: true },
  { heading: 'speed', figures: true },
  { heading: 'memory', figures: true },
  { heading: 'comparison' },
];

/** Formats measurements as a Markdown table; successive rows about the same thing name it once. */
export function formatSpeeds(rows: readonly Row[]): string {
  const cells = rows.map((row, i) =>
    COLUMNS.map(({ heading }) => (heading === 'what' && rows[i - 1]?.what === row.what ? '' : (row[heading] ?? ''))),
  );
  return markdownTable(COLUMNS, cells);
}

/** Formats `12,345 pages/s`; a figure below ten has a decimal. */
export function rate(count: number, seconds: number, unit: string): string {
  return `${decimal(count / seconds)} ${unit}/s`;
}

/** Formats bytes as `123 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
}

/** Formats a ratio as `3.2 ×`; a small one has two significant digits. */
export function times(ratio: number): string {
  return `${ratio < 0.1 ? ratio.toPrecision(2) : decimal(ratio)} ×`;
}

/** Formats a figure with no more decimals than are of use. */
export function decimal(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? (value < 1 ? 2 : 1) : 0 });
}
