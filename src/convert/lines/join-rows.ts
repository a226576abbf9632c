import { isUnspacedCharacter } from './column-width.ts';

const HYPHEN_AT_END = /(\p{L}+)-$/u;
const LOWER_CASE_START = /^(\p{Ll}+)/u;
/** Characters before a hyphen that are searched for its word. */
const MAX_WORD_LENGTH = 100;
/** A text breaks words at line ends if more rows than these, and more than this share of them, end in a hyphen. */
const MIN_BROKEN_ROWS = 2;
const MIN_SHARE_OF_BROKEN_ROWS = 0.02;

/** Joins two rows of a paragraph. */
export type JoinRows = (row: string, next: string) => string;

/**
 * Returns the function that joins the rows of a text. Where the text breaks words at line ends, a hyphen there is
 * removed, unless the word is written with it elsewhere in the text; otherwise the hyphen belongs to the word.
 */
export function createRowJoiner(rows: readonly string[]): JoinRows {
  const brokenRows = rows.filter((row) => wordBeforeHyphen(row)).length;
  const breaksWords = brokenRows > Math.max(MIN_BROKEN_ROWS, rows.length * MIN_SHARE_OF_BROKEN_ROWS);
  const text = breaksWords ? rows.join(' ').toLowerCase() : '';
  return (row, next) => {
    const head = wordBeforeHyphen(row);
    const tail = head && LOWER_CASE_START.exec(next)?.[1];
    if (head && tail) {
      const keepsHyphen = !breaksWords || text.includes(`${head}-${tail}`.toLowerCase());
      return (keepsHyphen ? row : row.slice(0, -1)) + next;
    }
    return needsSpace(row, next) ? `${row} ${next}` : row + next;
  };
}

/** Returns the letters before a hyphen at the end of a row. */
function wordBeforeHyphen(row: string): string | undefined {
  return row.endsWith('-') ? HYPHEN_AT_END.exec(row.slice(-MAX_WORD_LENGTH))?.[1] : undefined;
}

function needsSpace(row: string, next: string): boolean {
  return !(isUnspacedCharacter(row.at(-1) ?? '') || isUnspacedCharacter(next[0] ?? ''));
}
