import type { LabeledFile } from './labeled-pages-fs.ts';

/** Ends the name of a set of which only the columns with the articles are counted. */
export const COLUMNS = ', columns';

/** Returns the set that a file is counted with: whole pages and columns are counted separately. */
export function setOf({ set, file }: Pick<LabeledFile, 'set' | 'file'>): string {
  return file === 'page.txt' ? set : set + COLUMNS;
}

/** Returns the pages of each set by its name, in order of names, and then all whole pages and all columns. */
export function groupBySet<Page extends { set: string }>(pages: readonly Page[]): [name: string, pages: Page[]][] {
  const sets = [...Map.groupBy(pages, ({ set }) => set)].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = Map.groupBy(pages, ({ set }) => (set.endsWith(COLUMNS) ? `all${COLUMNS}` : 'all'));
  return [...sets, ...[...all].sort(([a], [b]) => (a < b ? -1 : 1))];
}
