import { fold } from '../../../text/fold.ts';
import { findBylineCues, foldKeepingLength } from './byline-cues.ts';
import { AGENCY, DESK, UNSPACED_SCRIPT } from './byline-words.ts';
import { leadingName, looksLikeName, normalizeCapitals, withoutRole } from './person-name.ts';
import { endsNames, splitNames } from './split-names.ts';

/** Names and what follows them: nothing, a role or a place, or other text. */
export interface NameList {
  names: string[];
  rest: 'nothing' | 'role' | 'text';
}

const MAX_NAMES = 8;
/** Words at a text's start in which a name ends. */
const MAX_WORDS_TO_NAME_END = 6;
/** How long a team's or a user's name is. */
const MAX_WORDS_OF_UNUSUAL_NAME = 4;
const MAX_UNUSUAL_NAME_LENGTH = 40;
const MIN_UNUSUAL_NAME_LENGTH = 2;

/**
 * Reads the names at the start of a text: “Ada Reed and JO BERG, Correspondent” → Ada Reed, Jo Berg. They end at the
 * first part that is no name, and at words such as “in”, “updated” or “follow”.
 */
export function parseNames(text: string, language: string): NameList {
  const names: string[] = [];
  for (const part of splitNames(text, language)) {
    if (names.length === 0 && DESK.has(fold(part))) return { names: [part], rest: 'nothing' };
    const name = withoutRole(part);
    if (!looksLikeName(name)) return { names, rest: name === part ? 'text' : 'role' };
    if (isPlaceAfter(names, name) && !isJoinedByWord(text, name)) return { names, rest: 'role' };
    const normalized = normalizeCapitals(name);
    if (!names.includes(normalized)) names.push(normalized);
    if (name !== part) return { names, rest: 'role' };
    if (names.length === MAX_NAMES) break;
  }
  return { names, rest: 'nothing' };
}

/** Reads the names after a word such as “by”, where a name can have any form: “by the kitchen team”, “by ada_r”. */
export function parseNamesAfterCue(text: string, language: string): NameList {
  const list = parseNames(text, language);
  if (list.names.length > 0 || findBylineCues(foldKeepingLength(text))[0]?.index === 0) return list;
  const name = nameBeforeText(text) ?? unusualName(text);
  return name === undefined ? list : { names: [normalizeCapitals(name)], rest: 'text' };
}

/** “Ada Reed, Harwick”: a single word after a full name says where it was written. */
function isPlaceAfter(names: readonly string[], name: string): boolean {
  const isSingleWord = !name.includes(' ') && !UNSPACED_SCRIPT.test(name);
  return names.at(-1)?.includes(' ') === true && isSingleWord && !AGENCY.has(fold(name));
}

/** “Ada Reed and AFP”, “Ada Reed & AFP”: no comma or slash is before the last name. */
function isJoinedByWord(text: string, name: string): boolean {
  return /[\p{L}&+] $/u.test(text.slice(0, text.indexOf(name)));
}

/** “A. J. Reed View In Digital Edition” → A. J. Reed. */
function nameBeforeText(text: string): string | undefined {
  const words = leadingName(text.split(' ', MAX_WORDS_TO_NAME_END));
  const name = words.join(' ').replace(/[\d,;]+$/, '');
  return words.length > 1 && looksLikeName(name) ? name : undefined;
}

/** “the kitchen team”, “ada_r on Monday” → ada_r; but nothing in “reading on you agree”. */
function unusualName(text: string): string | undefined {
  const [beforePunctuation = ''] = text.split(/[,;|•·｜丨(–—]| - /);
  const words = beforePunctuation.trim().split(' ');
  const end = words.findIndex((word, i) => i > 0 && endsUnusualName(word, words[i + 1]));
  const nameWords = end < 0 ? words : words.slice(0, end);
  const name = nameWords.join(' ');
  if (nameWords.length > MAX_WORDS_OF_UNUSUAL_NAME) return undefined;
  if (name.length < MIN_UNUSUAL_NAME_LENGTH || name.length > MAX_UNUSUAL_NAME_LENGTH) return undefined;
  return /[=:<>"[\]]|^\p{Nd}+(?![\p{Nd}\p{L}])/u.test(name) || !/\p{L}/u.test(name) ? undefined : name;
}

/** “on Monday”, “um 22 Uhr”, “2–3 minutes”, “阅读”; prose continues in lower case. */
function endsUnusualName(word: string, next = ''): boolean {
  return /^\p{Nd}/u.test(word) || (endsNames(word) && (/\p{Lo}/u.test(word) || /^[\p{Lu}\p{Lo}\p{Nd}]/u.test(next)));
}
