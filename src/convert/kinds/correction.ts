import { anyOf } from '../../text/phrases.ts';
import cues from './correction.json' with { type: 'json' };
import type { Recognizer } from './recognizer.ts';

const CUE = new RegExp(`^[([*]*(?:${anyOf(cues)})`, 'iu');
const MAX_LINES_FROM_ARTICLE = 8;

/** Recognizes what a publisher says to have corrected: above the text, in it or a few lines below. */
export const recognizeCorrection: Recognizer = ({ line, offset }) =>
  Math.abs(offset) <= MAX_LINES_FROM_ARTICLE && CUE.test(line.text) ? { kind: 'correction' } : undefined;
