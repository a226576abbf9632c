import type { Recogniser } from './recogniser.ts';

const MARK = /^(?:>\s?)+(?=\S)/;

/** A line quoted the way e-mail and Markdown do. */
export const quote: Recogniser = ({ line }) =>
  MARK.test(line.text) ? { kind: 'quote', text: line.text.replace(MARK, '') } : undefined;
