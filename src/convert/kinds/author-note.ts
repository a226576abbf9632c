import { hasAtMostWords } from '../../text/words.ts';
import vocabulary from './author-note.json' with { type: 'json' };
import type { Recognizer } from './recognizer.ts';

const CUES = vocabulary.cues.map((cue) => new RegExp(cue, 'u'));
const MOST_WORDS = 60;
const REACH = 4;

/** Who wrote the text and what else they do: a sentence or two at the article's end. */
export const authorNote: Recognizer = ({ line: { text }, offset, next }) => {
  const atEnd = offset <= REACH && (offset > 0 || (offset === 0 && !next));
  return atEnd && hasAtMostWords(text, MOST_WORDS) && CUES.some((cue) => cue.test(text))
    ? { kind: 'author-note' }
    : undefined;
};
