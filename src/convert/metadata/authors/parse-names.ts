import { monthNamed } from '../dates/calendar.ts';
import { fold } from '../dates/tokens.ts';
import words from './byline-words.json' with { type: 'json' };

const setOf = (lists: Record<string, string>) =>
  new Set(Object.values(lists).flatMap((list) => list.split(', ').map(fold)));
const END = setOf(words.end);
const ROLE = setOf(words.role);
const AGENCY = setOf(words.agency);
const PARTICLE = setOf(words.particle);
const NOT_NAME = setOf(words.notName);
const AND = new Map(
  Object.entries(words.and).map(([language, list]) => [language, new Set(list.split(', ').map(fold))]),
);
const AND_ANYWHERE = new Set(['&', '+', 'and', 'und', 'et']);

/** The most words and characters a name has, and the most letters where words are not spaced. */
const MOST_WORDS = 5;
const MOST_CHARACTERS = 45;
const MOST_UNSPACED = 8;
const MOST_NAMES = 8;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

const UNSPACED_NAME = /^[\p{Script=Han}]{2,4}$/u;

const END_IN_CAPITALS = new Set(['in', 'on', 'at', 'for', 'min', 'read']);
/** A word glued to a name. */
const GLUED_END =
  /(?<=\p{Lu}{2})(?:PUBLISHED|UPDATED|POSTED)$|(?<=\p{Ll}{2})(?:CEO|Published|Updated|Posted|Editor|Founder|Author|Follow|Twitter|Facebook|Instagram|LinkedIn)$/u;

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
  for (const part of splitParts(text, language).flatMap((part) => splitUnspaced(part, language))) {
    const name = beforeRole(part);
    if (!looksLikeName(name)) return { names, rest: name === part ? 'text' : 'role' };
    if (isPlaceAfter(names, name)) return { names, rest: 'role' };
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

/** Whether every word of a text could belong to a name: capitalised or a particle, none a word of menus. */
export function looksLikeName(text: string): boolean {
  const parts = text.split(' ');
  if (parts.length > MOST_WORDS || text.length > MOST_CHARACTERS || !/\p{L}/u.test(text)) return false;
  if (UNSPACED.test(text)) return !NOT_NAME.has(fold(text)) && text.replace(/[\s·・]/g, '').length <= MOST_UNSPACED;
  if (AGENCY.has(fold(text))) return true;
  return parts.every((part, i) => {
    const word = fold(part.replace(/[.,]$/, ''));
    if (i > 0 && PARTICLE.has(word)) return true;
    return !NOT_NAME.has(word) && /^[\p{Lu}\p{Lo}]/u.test(part);
  });
}

/** ADA MCREED-O'DAY → Ada McReed-O'Day; initials, agencies and names in mixed case stay as they are. */
export function tidyName(name: string): string {
  const parts = name.trim().split(' ');
  const caps = parts.filter((part) => /^[\p{Lu}'’.-]+$/u.test(part) && part.length > 2);
  if (caps.length === 0 || (parts.length === 1 && name.length <= 5)) return parts.join(' ');
  const least = caps.length === parts.filter((part) => part.length > 2).length ? 2 : 4;
  return parts
    .map((part) => (part.length >= least && /^\p{Lu}[\p{Lu}'’-]+$/u.test(part) ? capitalise(part) : part))
    .join(' ');
}

function capitalise(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Parts between commas, slashes and words for “and”; cut off where the names end. */
function splitParts(text: string, language: string): string[] {
  const and = AND.get(language);
  const parts: string[][] = [[]];
  const plain = withoutAddresses(text.includes('(') ? text.replace(/\([^)]{0,80}\)/g, ' ') : text);
  const raws = (plain.match(/[,;、，/／|•·\t:：]|[^\s,;、，/／|•·:：]+/g) ?? []).filter(outsidePlaces);
  let named = false;
  for (const [i, raw] of raws.entries()) {
    const token = raw.replace(/(?<=\p{L}{2})[\d®™*†✉]+$/u, '');
    const unglued = token.replace(GLUED_END, '');
    const word = fold(unglued);
    if (/^(?:\d?[*†✉]|\d)$/.test(token)) continue;
    const joins = /^[,;、，/／]$/.test(token) || AND_ANYWHERE.has(word) || and?.has(word);
    if (joins) parts.push([]);
    else if (/^[|•·:：–—\t-]$|^\p{Nd}/u.test(token) || (named && isEnd(unglued, word, raws[i + 1]))) break;
    else {
      parts.at(-1)?.push(unglued);
      named = true;
    }
    if (unglued !== token) break;
  }
  return parts.map((part) => part.join(' ').replace(/^[^\p{L}\p{N}]+|[)）\]］]+$/gu, '')).filter(Boolean);
}

/** “王小明 李华”: two names in Chinese, which writes each as one word; Japanese puts a space inside a name. */
function splitUnspaced(part: string, language: string): string[] {
  const pieces = language === 'zh' ? part.split(' ') : [part];
  return pieces.length > 1 && pieces.every((piece) => UNSPACED_NAME.test(piece)) ? pieces : [part];
}

/** Of mail, of a page, or what people are called on a service: “Ada Reed@adareed”, where the name stays. */
const ADDRESS = /(?<!\S)(?!\p{Lu}\p{Ll}+@)\S{1,80}@\S{1,80}|@\S{1,80}|https?:\S*/gu;

function withoutAddresses(text: string): string {
  if (!text.includes('@') && !text.includes('http')) return text;
  return text.replace(ADDRESS, ' | ');
}

/** “Ada Reed in Harwick and Jo Berg in Tolsay”: the places between names are left out, those behind the last end it. */
function outsidePlaces(raw: string, i: number, raws: readonly string[]): boolean {
  const isJoin = (token?: string) => token !== undefined && (token === ',' || AND_ANYWHERE.has(fold(token)));
  const isPlace = (at: number) => /^\p{Lu}/u.test(raws[at] ?? '');
  if (raw === 'in') return !(isPlace(i + 1) && isJoin(raws[i + 2]));
  return !(raws[i - 1] === 'in' && isPlace(i) && isJoin(raws[i + 1]));
}

/** Words behind a name; short ones in capitals could belong to it. A month ends it where a number follows. */
function isEnd(token: string, word: string, next: string | undefined): boolean {
  if (/^\p{Nd}/u.test(next ?? '') && monthNamed(word, 'en') !== undefined) return true;
  return END.has(word) && (/^[\p{Ll}\p{Lo}]/u.test(token) || word.length > 4 || END_IN_CAPITALS.has(word));
}

/** “Ada Reed Former Deputy Editor” → Ada Reed: before a role, a name is two words, or three with an initial. */
function beforeRole(part: string): string {
  const parts = part.split(' ');
  if (!parts.some(namesRole)) return part;
  const length = /^\p{Lu}\.?$/u.test(parts[1] ?? '') || PARTICLE.has(fold(parts[1] ?? '')) ? 3 : 2;
  const name = parts.slice(0, length);
  return parts.length > length && !name.some(namesRole) ? name.join(' ') : '';
}

/** Credentials of two letters are written in capitals: “Ada Reed, MA”, but “Rui Ma”. */
function namesRole(word: string): boolean {
  return word.split(/[.-]/).some((piece) => ROLE.has(fold(piece)) && (piece.length > 2 || !/\p{Ll}/u.test(piece)));
}
