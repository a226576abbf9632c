import { fold } from '../../../text/fold.ts';
import { AGENCY, INITIAL, NOT_NAME, PARTICLE, ROLE, UNSPACED_SCRIPT } from './byline-words.ts';

/** How long a name is; in scripts without spaces, in letters alone. */
const MAX_WORDS_OF_NAME = 5;
const MAX_NAME_LENGTH = 45;
const MAX_LETTERS_UNSPACED = 8;
/** A single word in capitals that is longer is no acronym. */
const MAX_ACRONYM_LENGTH = 5;

/** Whether every word of a text could belong to a name: capitalized or a particle, none a word of menus. */
export function looksLikeName(text: string): boolean {
  const parts = text.split(' ');
  if (parts.length > MAX_WORDS_OF_NAME || text.length > MAX_NAME_LENGTH || !/\p{L}/u.test(text)) return false;
  if (UNSPACED_SCRIPT.test(text))
    return !NOT_NAME.has(fold(text)) && text.replace(/[\s·・]/g, '').length <= MAX_LETTERS_UNSPACED;
  if (AGENCY.has(fold(text))) return true;
  return parts.every((part, i) => {
    const word = fold(part.replace(/[.,]$/, ''));
    if ((i > 0 && PARTICLE.has(word)) || INITIAL.test(part)) return true;
    return !NOT_NAME.has(word) && /^[\p{Lu}\p{Lo}]/u.test(part);
  });
}

/**
 * Returns the words at the start that most often are a name: two full words, or one after two initials, with the initials
 * and particles among them.
 */
export function leadingName(words: readonly string[]): string[] {
  const isFull = (word: string) => !INITIAL.test(word) && !PARTICLE.has(fold(word.replace(/\.$/, '')));
  const fullWords = [...words.keys()].filter((index) => isFull(words[index]!));
  const initials = words.findIndex((word) => !INITIAL.test(word));
  const last = fullWords[initials >= 2 ? 0 : 1] ?? words.length;
  return words.slice(0, last + 1);
}

/** “Staff Writer Ada Reed Former Deputy Editor” → Ada Reed; '' where only a role remains. */
export function withoutRole(text: string): string {
  const words = text.split(' ');
  if (!words.some(isRole)) return text;
  const start = words.findIndex((word) => !isRole(word));
  if (start < 0) return '';
  const afterRole = words.slice(start);
  const end = afterRole.findIndex(isRole);
  const name = leadingName(end < 0 ? afterRole : afterRole.slice(0, end));
  return name.length > 1 ? name.join(' ') : '';
}

/** Credentials of two letters are written in capitals: “Ada Reed, MA”, but “Rui Ma”. */
function isRole(word: string): boolean {
  return word.split(/[.-]/).some((part) => ROLE.has(fold(part)) && (part.length > 2 || !/\p{Ll}/u.test(part)));
}

/** ADA MCREED-O'DAY → Ada McReed-O'Day; initials, agencies and names in mixed case are left as they are. */
export function normalizeCapitals(name: string): string {
  const parts = name.trim().split(' ');
  const capitalized = parts.filter((part) => /^[\p{Lu}'’.-]+$/u.test(part) && part.length > 2);
  if (capitalized.length === 0 || (parts.length === 1 && name.length <= MAX_ACRONYM_LENGTH)) return parts.join(' ');
  const isAllCapitals = capitalized.length === parts.filter((part) => part.length > 2).length;
  const minLength = isAllCapitals ? 2 : 4;
  return parts
    .map((part) => (part.length >= minLength && /^\p{Lu}[\p{Lu}'’-]+$/u.test(part) ? capitalize(part) : part))
    .join(' ');
}

function capitalize(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
