import { wordCount } from '../words.ts';
import type { Recogniser } from './recogniser.ts';

const MOST_WORDS = 14;
const SENTENCE_END = /[.!…:;,。！][”"’»)\]]*$/u;
const LETTER = /\p{L}/u;

/** A short line without a sentence's end, before a longer one. */
export const heading: Recogniser = ({ line, next }) => {
  const words = wordCount(line.text);
  const short = words <= MOST_WORDS && LETTER.test(line.text) && !SENTENCE_END.test(line.text);
  return short && next && wordCount(next.text) > Math.max(words, 8) ? { kind: 'heading', level: 2 } : undefined;
};
