import { hasAtMostWords, countWords } from '../../text/words.ts';
import { isRating } from './rating.ts';
import type { Recognizer } from './recognizer.ts';

const MAX_WORDS = 14;
/** The line below a heading has more words than the heading, and more than these. */
const MAX_WORDS_OF_LABEL = 8;
/** A heading may be a question. */
const SENTENCE_END = /[.!…:;,。！][”"’»)\]]*$/u;
const LETTER = /\p{L}/u;

/** Recognizes a heading: a short line that does not end like a sentence, above a longer line of the article. */
export const recognizeHeading: Recognizer = ({ line: { text }, nextOfArticle }) => {
  if (!nextOfArticle || !hasAtMostWords(text, MAX_WORDS)) return undefined;
  if (SENTENCE_END.test(text) || !LETTER.test(text) || isRating(text)) return undefined;
  const isAboveText = !hasAtMostWords(nextOfArticle.text, Math.max(MAX_WORDS_OF_LABEL, countWords(text)));
  return isAboveText ? { kind: 'heading', level: 2 } : undefined;
};
