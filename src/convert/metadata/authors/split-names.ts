import { monthNamed } from '../dates/month-names.ts';
import { fold } from '../../../text/fold.ts';
import { allPhrases, anyOf, foldedPhrases } from '../phrases.ts';
import words from './byline-words.json' with { type: 'json' };
import { isGivenName } from './given-names.ts';
import { AGENCY, AND, AND_ANYWHERE, END, ROLE, UNSPACED, WITH } from './byline-words.ts';

const UNSPACED_NAME = /^[\p{Script=Han}]{2,4}$/u;
const UNSPACED_ENDS = [...END].filter((word) => UNSPACED.test(word) && word.length > 1);
const END_IN_CAPITALS = foldedPhrases(words.endInCapitals);
const BEFORE_PLACE = new Set(allPhrases(words.beforePlace));
/** A word glued to a name. */
const GLUED_END = new RegExp(
  `(?<=\\p{Lu}{2})(?:${anyOf(words.gluedEndInCapitals)})$|(?<=\\p{Ll}{2})(?:${anyOf(words.gluedEnd)})$`,
  'u',
);

/** The names of a text, still with their roles: cut at commas, slashes, words for “and” and where one given name follows another. */
export function splitParts(text: string, language: string): string[] {
  return partsOf(text, language).flatMap((part) => splitRun(part, language));
}

/** Parts between commas, slashes and words for “and”; cut off where the names end. */
function partsOf(text: string, language: string): string[] {
  const and = AND.get(language);
  const parts: string[][] = [[]];
  const plain = withoutAddresses(text.includes('(') ? text.replace(/\([^)]{0,80}\)/g, ' ') : text);
  const raws = (plain.match(/[,;、，/／|•·\t:：[［｜丨＝]|[^\s,;、，/／|•·:：[［｜丨＝]+/g) ?? []).filter(
    outsidePlaces,
  );
  let named = false;
  for (const [i, raw] of raws.entries()) {
    const token = raw.replace(/(?<=\p{L}{2})[\d®™*†✉¹²³⁴⁵⁶⁷⁸⁹˒]+$/u, '');
    const unglued = token.replace(GLUED_END, '');
    const word = fold(unglued);
    if (isSuperscript(token, raws[i + 1])) continue;
    const joins =
      !isHelp(word, raws[i + 1]) && (/^[,;、，/／]$/.test(token) || AND_ANYWHERE.has(word) || and?.has(word));
    if (joins) parts.push([]);
    else if (/^[|•·:：–—\t[［｜丨＝-]$|^\p{Nd}/u.test(token) || (named && isEnd(unglued, word, raws[i + 1]))) break;
    else {
      parts.at(-1)?.push(unglued);
      named = true;
    }
    if (unglued !== token) break;
  }
  return parts.map((part) => part.join(' ').replace(/^[^\p{L}\p{N}]+|[)）\]］]+$/gu, '')).filter(Boolean);
}

/**
 * Names with nothing between them: “王小明 李华” in Chinese, which writes each as one word (Japanese puts a space inside a
 * name), and “Anna Berg Peter Holm”, where most of every second word are usual given names, and none of the others is.
 */
function splitRun(part: string, language: string): string[] {
  const words = part.split(' ');
  if (language === 'zh' && words.length > 1 && words.every((word) => UNSPACED_NAME.test(word)))
    return words.filter((word) => !ROLE.has(word));
  const given = words.filter((_, i) => i % 2 === 0);
  const surnames = words.filter((_, i) => i % 2 === 1);
  const areUsual = given.filter(isGivenName).length * 2 > given.length && !surnames.some(isGivenName);
  if (words.length < 4 || given.length > surnames.length || !areUsual) return [part];
  return given.map((word, i) => `${word} ${surnames[i]!}`);
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
  if (BEFORE_PLACE.has(raw)) return !(isPlace(i + 1) && isJoin(raws[i + 2]));
  return !(BEFORE_PLACE.has(raws[i - 1] ?? '') && isPlace(i) && isJoin(raws[i + 1]));
}

/** “Ada Reed 1, Jo Berg 2*”; but “Ada Reed 1 day ago”. */
function isSuperscript(token: string, next = ''): boolean {
  return /^(?:\d?[*†✉]|\d)$/.test(token) && !(/\d$/.test(token) && /^\p{L}/u.test(next));
}

/** “Ada Reed with AP”: whose reports helped, not who wrote. */
function isHelp(word: string, next = ''): boolean {
  return WITH.has(word) && AGENCY.has(fold(next));
}

/** Words behind a name; short ones in capitals could belong to it. A month ends it where a number follows. */
function isEnd(token: string, word: string, next: string | undefined): boolean {
  if (/^\p{Nd}/u.test(next ?? '') && monthNamed(word, 'en') !== undefined) return true;
  if (endsUnspaced(token) || isHelp(word, next)) return true;
  return END.has(word) && (/^[\p{Ll}\p{Lo}]/u.test(token) || word.length > 4 || END_IN_CAPITALS.has(word));
}

/** Whether a word stands behind names: “um”, “发自北京”. */
export function endsNames(word: string): boolean {
  return END.has(fold(word)) || endsUnspaced(word);
}

/**
 * Whether a word of a script without spaces begins or ends with one that stands behind a name: “发自北京”,
 * “屏東報導”.
 */
function endsUnspaced(word: string): boolean {
  return UNSPACED.test(word) && UNSPACED_ENDS.some((end) => word.startsWith(end) || word.endsWith(end));
}
