import type { Line, LineFormat } from '../lines/line.ts';

/** A language that marks up plain text. */
export interface MarkupLanguage {
  /** A quick test that every line with `evidence` passes. */
  mayBeMarked: RegExp;
  /** Patterns that show that a text is in this language. */
  evidence: readonly RegExp[];
  /** Matches a heading: the marks, as many as the heading is levels deep, and its words. */
  heading: RegExp;
  /** Patterns of lines for programs, not readers, with the reason that they are boilerplate. */
  boilerplate: readonly (readonly [pattern: RegExp, reason: string])[];
  /** Matches what a footnote begins with. */
  footnote?: RegExp;
  withoutMarkup: (text: string) => string;
}

/** Lines with evidence that a text must have; one may be chance. */
const MIN_LINES = 2;
/** Characters. In longer lines, looking for pairs of marks could take very long. */
const MAX_LINE_LENGTH = 10_000;
const FOOTNOTE_FORMAT: LineFormat = { kind: 'list-item', ordered: true, belongsTo: 'marks in the text' };

/** Reads a text that is in a markup language: headings keep their level, all else its words only. */
export function readMarkup(lines: readonly Line[], language: MarkupLanguage): Line[] {
  const marked = lines.filter((line) => mayHaveMarkup(line) && hasEvidence(line.text, language));
  if (marked.length < MIN_LINES) return [...lines];
  return lines.map((line) => (mayHaveMarkup(line) ? readLine(line, language) : line));
}

/** Returns whether a line is to be read for markup: it is not settled, and not too long. */
export function mayHaveMarkup({ text, boilerplate }: Line): boolean {
  return !boilerplate && text.length <= MAX_LINE_LENGTH;
}

/** Returns a line with its text replaced; a line of which nothing is left was markup only. */
export function withText(line: Line, text: string): Line {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded ? { ...line, text: folded } : { ...line, boilerplate: line.boilerplate ?? 'markup' };
}

function hasEvidence(text: string, { mayBeMarked, evidence }: MarkupLanguage): boolean {
  return mayBeMarked.test(text) && evidence.some((pattern) => text.search(pattern) >= 0);
}

function readLine(line: Line, { heading, boilerplate, footnote, withoutMarkup }: MarkupLanguage): Line {
  const [, reason] = boilerplate.find(([pattern]) => pattern.test(line.text)) ?? [];
  if (reason !== undefined) return { ...line, boilerplate: reason };
  if (footnote?.test(line.text)) {
    return { ...withText(line, withoutMarkup(line.text.replace(footnote, ''))), format: FOOTNOTE_FORMAT };
  }
  const [, marks, words] = heading.exec(line.text) ?? [];
  if (!marks || !words) return withText(line, withoutMarkup(line.text));
  return { ...withText(line, withoutMarkup(words)), format: { kind: 'heading', level: Math.max(2, marks.length) } };
}
