import { hasAtMost, wordCount } from '../words.ts';
import type { Recogniser } from './recogniser.ts';

const MOST_WORDS = 14;
const SENTENCE_END = /[.!…:;,。！][”"’»)\]]*$/u;
const LETTER = /\p{L}/u;

/** A short line without a sentence's end, before a longer one. */
export const heading: Recogniser = ({ line, next }) => {
  const { text } = line;
  if (!next || !hasAtMost(text, MOST_WORDS) || SENTENCE_END.test(text) || !LETTER.test(text)) return undefined;
  return hasAtMost(next.text, Math.max(8, wordCount(text))) ? undefined : { kind: 'heading', level: 2 };
};
