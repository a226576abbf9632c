import { fold } from '../../../text/fold.ts';
import { withoutRole } from './leading-name.ts';
import { AGENCY, DESK, INITIAL, NOT_NAME, PARTICLE, UNSPACED } from './byline-words.ts';
import { splitParts } from './split-names.ts';
import { tidyName } from './person-name.ts';

/** The most words and characters a name has, and the most letters where words are not spaced. */
const MOST_WORDS = 5;
const MOST_CHARACTERS = 45;
const MOST_UNSPACED = 8;
const MOST_NAMES = 8;

/** Names as they stood, and what they are followed by: nothing, a role or place after a comma, or other text. */
export interface NameList {
  names: string[];
  rest: 'nothing' | 'role' | 'text';
}

/**
 * The names at the start of `text`: “Ada Reed and JO BERG, Correspondent” → Ada Reed, Jo Berg. It ends at the first
 * part that is no name, and at words such as “in”, “updated” or “follow”.
 */
export function parseNames(text: string, language: string): NameList {
  const names: string[] = [];
  for (const part of splitParts(text, language)) {
    if (names.length === 0 && DESK.has(fold(part))) return { names: [part], rest: 'nothing' };
    const name = withoutRole(part);
    if (!looksLikeName(name)) return { names, rest: name === part ? 'text' : 'role' };
    if (isPlaceAfter(names, name) && !isJoinedByWord(text, name)) return { names, rest: 'role' };
    const tidy = tidyName(name);
    if (!names.includes(tidy)) names.push(tidy);
    if (name !== part) return { names, rest: 'role' };
    if (names.length === MOST_NAMES) break;
  }
  return { names, rest: 'nothing' };
}

/** “Ada Reed, Harwick”: one word behind a full name says where it was written. */
function isPlaceAfter(names: readonly string[], name: string): boolean {
  return names.at(-1)?.includes(' ') === true && !/ /.test(name) && !UNSPACED.test(name) && !AGENCY.has(fold(name));
}

/** “Ada Reed and AFP”, “Ada Reed & AFP”: no comma or slash stands before the last name. */
function isJoinedByWord(text: string, name: string): boolean {
  return /[\p{L}&+] $/u.test(text.slice(0, text.indexOf(name)));
}

/** Whether every word of a text could belong to a name: capitalized or a particle, none a word of menus. */
export function looksLikeName(text: string): boolean {
  const parts = text.split(' ');
  if (parts.length > MOST_WORDS || text.length > MOST_CHARACTERS || !/\p{L}/u.test(text)) return false;
  if (UNSPACED.test(text)) return !NOT_NAME.has(fold(text)) && text.replace(/[\s·・]/g, '').length <= MOST_UNSPACED;
  if (AGENCY.has(fold(text))) return true;
  return parts.every((part, i) => {
    const word = fold(part.replace(/[.,]$/, ''));
    if ((i > 0 && PARTICLE.has(word)) || INITIAL.test(part)) return true;
    return !NOT_NAME.has(word) && /^[\p{Lu}\p{Lo}]/u.test(part);
  });
}
