import { fold } from '../../../text/fold.ts';
import { anyOf } from '../phrases.ts';
import words from './byline-words.json' with { type: 'json' };
import { leadingName } from './leading-name.ts';
import { HONORIFIC } from './byline-words.ts';
import { looksLikeName } from './parse-names.ts';

/** A word glued to a name: “Ada ReedLocal Reporter”, but not “Ada McReed” or “Ada FitzReed”. */
const GLUED_WORD = new RegExp(`(?<=\\p{Lu}\\p{Ll}{3,})(?<!${anyOf(words.prefixBeforeCapital)})\\p{Lu}\\p{Ll}.*$`, 'u');

/**
 * Readings that take less: the first name alone, it without a word glued to it, without an honorific, and without what
 * follows two words (“ADA REED DAILY NEWS”).
 */
export function shorterReadings(names: readonly string[]): string[][] {
  const [first = ''] = names;
  const unglued = first.replace(GLUED_WORD, '');
  const plain = unglued.split(' ').filter((word, i) => i > 0 || !HONORIFIC.has(fold(word.replace('.', ''))));
  const shorter = [unglued, plain.join(' '), leadingName(plain).join(' ')].filter(
    (name) => name !== first && looksLikeName(name),
  );
  return [...(names.length > 1 ? [[first]] : []), ...[...new Set(shorter)].map((name) => [name])];
}
