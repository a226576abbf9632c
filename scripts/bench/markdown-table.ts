/** A column of a table: its heading, and whether its cells are figures, which are aligned to the right. */
export interface Column {
  heading: string;
  figures?: boolean;
}

/** Formats a Markdown table whose columns also line up as plain text. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, i) => Math.max(3, ...lines.map((line) => line[i]!.length)));
  const rule = columns.map(({ figures }, i) => (figures ? `${'-'.repeat(widths[i]! - 1)}:` : '-'.repeat(widths[i]!)));
  const [head, ...body] = lines.map((line) => line.map((cell, i) => pad(cell, widths[i]!, columns[i]!)));
  return [head!, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function pad(cell: string, width: number, { figures }: Column): string {
  return figures ? cell.padStart(width) : cell.padEnd(width);
}
