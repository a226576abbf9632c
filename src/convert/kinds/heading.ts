import { hasAtMostWords, countWords } from '../../text/words.ts';
import { isRating } from './rating.ts';
import type { Recognizer } from './recognizer.ts';

const MOST_WORDS = 14;
const SENTENCE_END = /[.!…:;,。！][”"’»)\]]*$/u;
const LETTER = /\p{L}/u;

/** A short line without a sentence's end, before a longer one of the article. */
export const heading: Recognizer = ({ line, following }) => {
  const { text } = line;
  if (
    !following ||
    !hasAtMostWords(text, MOST_WORDS) ||
    SENTENCE_END.test(text) ||
    !LETTER.test(text) ||
    isRating(text)
  )
    return undefined;
  return hasAtMostWords(following.text, Math.max(8, countWords(text))) ? undefined : { kind: 'heading', level: 2 };
};
