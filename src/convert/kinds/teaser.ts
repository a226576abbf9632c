import { anyOf } from '../../text/phrases.ts';
import { hasAtMostWords } from '../../text/words.ts';
import type { Recognizer } from './recognizer.ts';
import labels from './teaser.json' with { type: 'json' };

const AFTER_LABEL = '[:：|→›»>\\]】］]';
const MAY_BE_TEASER = new RegExp(AFTER_LABEL);
const TEASER = new RegExp(`^(?:[^\\p{L}\\p{N}\\s]\\s*)?(?:${anyOf(labels)})\\s*${AFTER_LABEL}\\s*(?=\\S)`, 'iu');
const MAX_WORDS = 40;

/** Recognizes the headline of another article between two paragraphs: `Read also: …`. */
export const recognizeTeaser: Recognizer = ({ line: { text } }) => {
  if (!MAY_BE_TEASER.test(text) || !hasAtMostWords(text, MAX_WORDS) || !TEASER.test(text)) return undefined;
  return { kind: 'boilerplate', reason: 'points to other articles' };
};
