import { hasAtMostWords } from '../../text/words.ts';
import vocabulary from './teaser.json' with { type: 'json' };
import type { Recognizer } from './recognizer.ts';

const LEADS = Object.values(vocabulary).flat().join('|');
const TEASER = new RegExp(`^(?:[^\\p{L}\\p{N}\\s]\\s*)?(?:${LEADS})\\s*[:：|→›»>\\]】］]\\s*(?=\\S)`, 'iu');
const MAY_LEAD = /[:：|→›»>\]】］]/;
const MOST_WORDS = 40;

/** The headline of another article between two paragraphs: `Read also: …`. */
export const teaser: Recognizer = ({ line: { text } }) =>
  MAY_LEAD.test(text) && hasAtMostWords(text, MOST_WORDS) && TEASER.test(text)
    ? { kind: 'boilerplate', reason: 'points to other articles' }
    : undefined;
