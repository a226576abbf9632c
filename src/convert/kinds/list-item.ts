import type { Line } from '../lines/line.ts';
import type { Recognizer } from './recognizer.ts';

const BULLET = /^(?:[•‣◦▪●■□➢➤✓✔∙⁃]|[-*+·](?=\s))\s*(?=\S)/u;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;
/** Word processors put a tab after the bullet or number; the bullet of a list within a list is a small o. */
const TABBED_ITEM = /^(?:[\uf020-\uf0ff•‣◦▪●■□➢➤✓✔∙⁃*+·–-]|o|\d{1,3}[.)])\t+[^\t]+$/u;
const SMALL_O = /^o (?=\S)/;

/** Recognizes a line that begins with a bullet, or with a number that the number of a neighboring line comes before or after. */
export const recognizeListItem: Recognizer = ({ line, rows, previous, next }) => {
  if (SMALL_O.test(line.text) && isTabbedItem(rows[line.lines[0] - 1]!)) {
    return { kind: 'list-item', ordered: false, text: line.text.replace(SMALL_O, '') };
  }
  if (hasBullet(line.text)) return { kind: 'list-item', ordered: false, text: line.text.replace(BULLET, '') };
  const number = itemNumber(line);
  if (number === undefined) return undefined;
  const isCounted = itemNumber(previous) === number - 1 || itemNumber(next) === number + 1;
  return isCounted ? { kind: 'list-item', ordered: true, text: line.text.replace(NUMBER, '') } : undefined;
};

/** Returns whether a line begins with a bullet. */
export function hasBullet(text: string): boolean {
  return BULLET.test(text);
}

/** Returns whether an unchanged row is an item of a word processor's list: a bullet or number, its only tab, text. */
export function isTabbedItem(row: string): boolean {
  return TABBED_ITEM.test(row.trim());
}

function itemNumber(line: Line | undefined): number | undefined {
  const digits = line && NUMBER.exec(line.text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
