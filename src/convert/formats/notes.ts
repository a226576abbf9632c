import type { Line } from '../lines/line.ts';

const NOTE = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)]?|\^(\d{1,3})|([¹²³⁴-⁹⁰]{1,3}))\s*(?=\S)/u;
const MARK = /\[(\d{1,3})\]|([¹²³⁴-⁹⁰]{1,3})/gu;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const FEWEST = 2;
const LONGEST_HEADING = 30;
const BELONGS = 'marks in the text';

/**
 * Makes a list of a text's footnotes, which belong to it wherever they stand: lines counted from 1 on, each for a mark
 * in the text above, `[1]` or `¹`. Other numbered lines stay as they are.
 */
export function readNotes(lines: readonly Line[]): Line[] {
  const [start, end] = notesIn(lines);
  return lines.map((line, i): Line => {
    if (i === start - 1 && isHeading(line))
      return { ...line, format: { kind: 'heading', level: 2, belongsTo: BELONGS } };
    if (i < start || i >= end) return line;
    return {
      ...line,
      text: line.text.replace(NOTE, ''),
      format: { kind: 'list-item', ordered: true, belongsTo: BELONGS },
    };
  });
}

/** From and to before which line they stand; nothing between where it is not certain that a list is one of notes. */
function notesIn(lines: readonly Line[]): [start: number, end: number] {
  const start = lines.findLastIndex(({ text, boilerplate }) => !boilerplate && numberOf(text) === 1);
  let end = Math.max(0, start);
  while (end < lines.length && numberOf(lines[end]!.text) === end - start + 1) end += 1;
  if (end - start < FEWEST) return [0, 0];
  const marked = new Set(lines.slice(0, start).flatMap(({ text }) => marksIn(text)));
  const areNotes = lines.slice(start, end).every((_, i) => marked.has(i + 1));
  return areNotes ? [start, end] : [0, 0];
}

function isHeading({ text, boilerplate }: Line): boolean {
  return !boilerplate && text.length <= LONGEST_HEADING && !/[.!?…"”\]¹²³⁴-⁹⁰]$/u.test(text);
}

function numberOf(text: string): number | undefined {
  const found = NOTE.exec(text)?.slice(1).find(Boolean);
  return found === undefined ? undefined : toNumber(found);
}

function marksIn(text: string): number[] {
  return [...text.matchAll(MARK)].map(([, bracketed, raised]) => toNumber(bracketed ?? raised!));
}

function toNumber(digits: string): number {
  return Number(digits.replace(/[¹²³⁴-⁹⁰]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit))));
}
