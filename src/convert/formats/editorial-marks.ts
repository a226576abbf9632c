import { anyOf } from '../../text/phrases.ts';
import type { Line } from '../lines/line.ts';
import marks from './editorial-marks.json' with { type: 'json' };

/** The reason given for lines below a text's end. Credits and notes may still be there; the rest is boilerplate. */
export const BELOW_END_MARK = 'below the mark of the end';

const START = new RegExp(`^(?:${anyOf(marks.starts)})$`, 'u');
const END = new RegExp(`^(?:${anyOf(marks.ends)}|[-–—(]*\\s?(?:${anyOf(marks.endWords)})\\s?[-–—).]*)$`, 'u');

const NOTES = marks.notes.map(({ reason, ignoreCase, patterns }) => {
  return { reason, pattern: new RegExp(anyOf(patterns), ignoreCase ? 'iu' : 'u') };
});
const MAX_NOTE_LENGTH = 120;

/** Marks what is above the mark that a text starts at and below the one it ends at: `###`, `-30-`, `ENDS`, `NNNN`. */
export function markStartAndEnd(lines: readonly Line[]): Line[] {
  const start = lines.findIndex(({ text }) => START.test(text));
  const end = findEnd(lines, start);
  return lines.map((line, i) => {
    if (i <= start) return { ...line, boilerplate: 'above the mark of the beginning' };
    if (end >= 0 && i >= end) return { ...line, boilerplate: i === end ? 'mark of the end' : BELOW_END_MARK };
    return line;
  });
}

/** Returns the index of the first end mark below line `start` with more text above it than below; -1 for none. */
function findEnd(lines: readonly Line[], start: number): number {
  const size = lines.reduce((sum, { text }) => sum + text.length, 0);
  let above = 0;
  for (const [i, { text }] of lines.entries()) {
    if (i > start && above > size - above && END.test(text)) return i;
    above += text.length;
  }
  return -1;
}

/** Marks the notes that newsrooms, agencies and press offices write for each other. */
export function markEditorialNotes(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const boilerplate = line.boilerplate ?? findNote(line.text);
    return boilerplate ? { ...line, boilerplate } : line;
  });
}

function findNote(text: string): string | undefined {
  return text.length > MAX_NOTE_LENGTH ? undefined : NOTES.find(({ pattern }) => pattern.test(text))?.reason;
}
