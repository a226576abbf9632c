import { fold } from '../../../text/fold.ts';
import givenNames from './given-names.json' with { type: 'json' };

const GIVEN_NAMES = new Set(Object.values(givenNames).flatMap((names) => fold(names).split(' ')));

/** Whether a word is a usual given name somewhere. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(fold(word));
}
