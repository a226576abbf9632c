import type { Line } from '../line.ts';
import vocabulary from './marks.json' with { type: 'json' };

/** Credits and notes may stand there; nothing else of an article does. */
export const BELOW_THE_END = 'below the mark of the end';

const START = new RegExp(vocabulary.starts.join('|'), 'u');
const END = new RegExp(vocabulary.ends.join('|'), 'u');

/** Sets apart what stands above a mark that a text starts and below one that it ends: `###`, `-30-`, `ENDS`, `NNNN`. */
export function applyMarks(lines: readonly Line[]): Line[] {
  const start = lines.findIndex(({ text }) => START.test(text));
  const end = lines.findIndex(({ text }, i) => i > start && END.test(text) && isAtEnd(lines, i));
  return lines.map((line, i) => {
    if (i <= start) return { ...line, debris: 'above the mark of the beginning' };
    if (end >= 0 && i >= end) return { ...line, debris: i === end ? 'mark of the end' : BELOW_THE_END };
    return line;
  });
}

/** A text does not end before its greater part. */
function isAtEnd(lines: readonly Line[], index: number): boolean {
  const size = (some: readonly Line[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return size(lines.slice(0, index)) > size(lines.slice(index));
}
