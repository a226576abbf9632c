import type { LineFormat, Line } from '../lines/line.ts';
import { isMarkable, withText } from './with-text.ts';

/** A way of marking up plain text. */
export interface Markup {
  /** What tells that a text is written so, each a whole sign; `maySign` is cheap and in every line that has one. */
  maySign: RegExp;
  signs: readonly RegExp[];
  /** Finds the marks of a heading, as many as it is levels deep, and its words. */
  heading: RegExp;
  /** Lines that are for a program and not for readers, and what to call them. */
  boilerplate: readonly (readonly [line: RegExp, name: string])[];
  /** What a footnote begins with. */
  note?: RegExp;
  withoutMarks: (text: string) => string;
}

/** Lines with a sign before a text counts as marked up; one may be chance. */
const FEWEST = 2;
const NOTE_FORMAT: LineFormat = { kind: 'list-item', ordered: true, belongsTo: 'marks in the text' };

/** Reads a text's markup, if it is marked up so: headings get their level, all else keeps its words only. */
export function readMarkup(lines: readonly Line[], markup: Markup): Line[] {
  const signed = lines.filter((line) => isMarkable(line) && hasSign(line.text, markup));
  return signed.length < FEWEST ? [...lines] : lines.map((line) => (isMarkable(line) ? readLine(line, markup) : line));
}

function hasSign(text: string, { maySign, signs }: Markup): boolean {
  return maySign.test(text) && signs.some((sign) => text.search(sign) >= 0);
}

function readLine(line: Line, { heading, boilerplate, note, withoutMarks }: Markup): Line {
  const [, name] = boilerplate.find(([pattern]) => pattern.test(line.text)) ?? [];
  if (name !== undefined) return { ...line, boilerplate: name };
  if (note?.test(line.text))
    return { ...withText(line, withoutMarks(line.text.replace(note, ''))), format: NOTE_FORMAT };
  const [, marks, words] = heading.exec(line.text) ?? [];
  if (!marks || !words) return withText(line, withoutMarks(line.text));
  return { ...withText(line, withoutMarks(words)), format: { kind: 'heading', level: Math.max(2, marks.length) } };
}
