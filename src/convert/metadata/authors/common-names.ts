import { fold } from '../../../text/fold.ts';
import givenNames from './given-names.json' with { type: 'json' };
import surnames from './surnames.json' with { type: 'json' };

const GIVEN_NAMES = new Set(Object.values(givenNames).flatMap((names) => fold(names).split(' ')));
const HAN_SURNAMES = new Set(Object.values(surnames).flatMap((names) => names.split(' ')));
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;

/** Whether a word is a common given name somewhere. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(fold(word));
}

/** Whether a name in Chinese characters begins with a common surname, of one character or two. */
export function hasHanSurname(name: string): boolean {
  const characters = name.replaceAll(' ', '');
  return HAN_NAME.test(characters) && [1, 2].some((length) => HAN_SURNAMES.has(characters.slice(0, length)));
}
