import type { Line } from '../lines/line.ts';

/** `[1] `, `1. `, `^1 `, `¹ ` */
const NOTE_NUMBER = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)]?|\^(\d{1,3})|([¹²³⁴-⁹⁰]{1,3}))\s*(?=\S)/u;
const REFERENCE = /\[(\d{1,3})\]|([¹²³⁴-⁹⁰]{1,3})/gu;
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MIN_NOTES = 2;
const MAX_HEADING_LENGTH = 30;
const BELONGS_TO = 'marks in the text';

/**
 * Makes list items of a text's footnotes, and keeps them with the text wherever they are: lines numbered from 1, each
 * with a reference in the text above, `[1]` or `¹`. Other numbered lines stay as they are.
 */
export function readFootnotes(lines: readonly Line[]): Line[] {
  const [start, end] = findNotes(lines);
  return lines.map((line, i): Line => {
    if (i === start - 1 && isHeading(line)) {
      return { ...line, format: { kind: 'heading', level: 2, belongsTo: BELONGS_TO } };
    }
    if (i < start || i >= end) return line;
    const text = line.text.replace(NOTE_NUMBER, '');
    return { ...line, text, format: { kind: 'list-item', ordered: true, belongsTo: BELONGS_TO } };
  });
}

/** Finds the lines that are certainly notes: from `start` up to, not including, `end`; both 0 where there are none. */
function findNotes(lines: readonly Line[]): [start: number, end: number] {
  const start = lines.findLastIndex(({ text, boilerplate }) => !boilerplate && noteNumber(text) === 1);
  let end = Math.max(0, start);
  while (end < lines.length && noteNumber(lines[end]!.text) === end - start + 1) end += 1;
  if (end - start < MIN_NOTES) return [0, 0];
  const referenced = new Set(lines.slice(0, start).flatMap(({ text }) => findReferences(text)));
  const areReferenced = lines.slice(start, end).every((_, i) => referenced.has(i + 1));
  return areReferenced ? [start, end] : [0, 0];
}

function isHeading({ text, boilerplate }: Line): boolean {
  return !boilerplate && text.length <= MAX_HEADING_LENGTH && !/[.!?…"”\]¹²³⁴-⁹⁰]$/u.test(text);
}

function noteNumber(text: string): number | undefined {
  const digits = NOTE_NUMBER.exec(text)?.slice(1).find(Boolean);
  return digits === undefined ? undefined : toNumber(digits);
}

function findReferences(text: string): number[] {
  return [...text.matchAll(REFERENCE)].map(([, bracketed, superscript]) => toNumber(bracketed ?? superscript!));
}

function toNumber(digits: string): number {
  return Number(digits.replace(/[¹²³⁴-⁹⁰]/gu, (digit) => String(SUPERSCRIPT_DIGITS.indexOf(digit))));
}
