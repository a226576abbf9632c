import { hasAtMostWords } from '../../text/words.ts';
import cues from './author-note.json' with { type: 'json' };
import type { Recognizer } from './recognizer.ts';

const CUES = Object.values(cues).flatMap((patterns) => patterns.map((pattern) => new RegExp(pattern, 'u')));
const MAX_WORDS = 60;
const MAX_LINES_BELOW_ARTICLE = 4;

/** Recognizes who wrote the text and what else they do: a sentence or two at the article's end. */
export const recognizeAuthorNote: Recognizer = ({ line: { text }, offset, next }) => {
  const isAtEnd = offset <= MAX_LINES_BELOW_ARTICLE && (offset > 0 || (offset === 0 && !next));
  if (!isAtEnd || !hasAtMostWords(text, MAX_WORDS) || !CUES.some((cue) => cue.test(text))) return undefined;
  return { kind: 'author-note' };
};
