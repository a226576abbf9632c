import type { Line } from '../lines/line.ts';
import vocabulary from './marks.json' with { type: 'json' };

/** Credits and notes may stand there; nothing else of an article does. */
export const BELOW_END_MARK = 'below the mark of the end';

const START = new RegExp(vocabulary.starts.join('|'), 'u');
const END = new RegExp(vocabulary.ends.join('|'), 'u');

/** Sets apart what stands above a mark that a text starts and below one that it ends: `###`, `-30-`, `ENDS`, `NNNN`. */
export function markStartAndEnd(lines: readonly Line[]): Line[] {
  const start = lines.findIndex(({ text }) => START.test(text));
  const end = endBelow(lines, start);
  return lines.map((line, i) => {
    if (i <= start) return { ...line, boilerplate: 'above the mark of the beginning' };
    if (end >= 0 && i >= end) return { ...line, boilerplate: i === end ? 'mark of the end' : BELOW_END_MARK };
    return line;
  });
}

/** The first mark of an end below line `start`; a text does not end before its greater part. */
function endBelow(lines: readonly Line[], start: number): number {
  const size = lines.reduce((sum, { text }) => sum + text.length, 0);
  let above = 0;
  for (const [i, { text }] of lines.entries()) {
    if (i > start && above > size - above && END.test(text)) return i;
    above += text.length;
  }
  return -1;
}
