import type { Line } from '../line.ts';
import type { Recogniser } from './recogniser.ts';

const BULLET = /^(?:[•‣◦▪●■□➢➤✓✔∙⁃]|[-*+·](?=\s))\s*(?=\S)/u;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/;

/** A line that begins with a bullet, or with a number where a neighbour does too. */
export const listItem: Recogniser = ({ line, previous, next }) => {
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

function numberOf(line: Line | undefined): number | undefined {
  const number = line && NUMBER.exec(line.text)?.[1];
  return number === undefined ? undefined : Number(number);
}
