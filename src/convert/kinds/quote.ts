import type { Recognizer } from './recognizer.ts';

const QUOTE_MARKS = /^(?:>\s?)+(?=\S)/;

/** Recognizes a line that is quoted as in e-mail and Markdown: `> …`. */
export const recognizeQuote: Recognizer = ({ line }) =>
  QUOTE_MARKS.test(line.text) ? { kind: 'quote', text: line.text.replace(QUOTE_MARKS, '') } : undefined;
