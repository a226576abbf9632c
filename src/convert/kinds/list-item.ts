import type { Line } from '../lines/line.ts';
import type { Recognizer } from './recognizer.ts';

const BULLET = /^(?:[•‣◦▪●■□➢➤✓✔∙⁃]|[-*+·](?=\s))\s*(?=\S)/u;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;

/** Word processors put a tab behind the bullet or number, and a small o for the bullet of a list in a list. */
const TABBED = /^(?:[\uf020-\uf0ff•‣◦▪●■□➢➤✓✔∙⁃*+·–-]|o|\d{1,3}[.)])\t+[^\t]+$/u;
const SMALL_O = /^o (?=\S)/;

/** A line that begins with a bullet, or with a number where a neighbor does too. */
export const listItem: Recognizer = ({ line, rows, previous, next }) => {
  if (SMALL_O.test(line.text) && isTabbedItem(rows[line.lines[0] - 1]!)) {
    return { kind: 'list-item', ordered: false, text: line.text.replace(SMALL_O, '') };
  }
  if (BULLET.test(line.text)) return { kind: 'list-item', ordered: false, text: line.text.replace(BULLET, '') };
  const number = numberOf(line);
  if (number === undefined) return undefined;
  const counted = numberOf(previous) === number - 1 || numberOf(next) === number + 1;
  return counted ? { kind: 'list-item', ordered: true, text: line.text.replace(NUMBER, '') } : undefined;
};

/** Whether a line begins with a bullet. */
export function startsItem(text: string): boolean {
  return BULLET.test(text);
}

/** Whether a row as it stood has but a bullet or a number before its only tab. */
export function isTabbedItem(row: string): boolean {
  return TABBED.test(row.trim());
}

function numberOf(line: Line | undefined): number | undefined {
  const number = line && NUMBER.exec(line.text)?.[1];
  return number === undefined ? undefined : Number(number);
}
