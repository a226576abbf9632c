import type { Recognizer } from './recognizer.ts';

const MARK = /^(?:>\s?)+(?=\S)/;

/** A line quoted the way e-mail and Markdown do. */
export const quote: Recognizer = ({ line }) =>
  MARK.test(line.text) ? { kind: 'quote', text: line.text.replace(MARK, '') } : undefined;
