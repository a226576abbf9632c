import vocabulary from './correction.json' with { type: 'json' };
import type { Recognizer } from './recognizer.ts';

const CUE = new RegExp(`^[([*]*(?:${vocabulary.cues.join('|')})`, 'iu');
/** Corrections stand above the text, in it or a few lines below. */
const REACH = 8;

/** What the publisher says to have put right. */
export const correction: Recognizer = ({ line, offset }) =>
  Math.abs(offset) <= REACH && CUE.test(line.text) ? { kind: 'correction' } : undefined;
