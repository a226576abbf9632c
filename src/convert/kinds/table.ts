import { cleanRow } from '../rows.ts';
import type { Recogniser } from './recogniser.ts';

const COLUMNS = /\S[^\S\n]*\t[^\S\n]*\S/;

/** A row whose cells are parted by tabs; cells come out joined by one tab each. */
export const table: Recogniser = ({ rows }) => {
  const [row] = rows;
  if (rows.length !== 1 || row === undefined || !COLUMNS.test(row)) return undefined;
  return { kind: 'table', text: row.trim().split('\t').map(cleanRow).join('\t') };
};
