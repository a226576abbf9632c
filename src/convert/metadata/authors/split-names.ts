import { monthNamed } from '../../../text/dates/month-names.ts';
import { fold } from '../../../text/fold.ts';
import { anyOf, allPhrases, foldedPhrases } from '../../../text/phrases.ts';
import words from './byline-words.json' with { type: 'json' };
import { AGENCY, AND, AND_ANYWHERE, END, ROLE, UNSPACED_SCRIPT, WITH } from './byline-words.ts';
import { isGivenName } from './common-names.ts';

const HAN_NAME = /^[\p{Script=Han}]{2,4}$/u;
const UNSPACED_ENDS = [...END].filter((word) => UNSPACED_SCRIPT.test(word) && word.length > 1);
const END_IN_CAPITALS = foldedPhrases(words.endInCapitals);
/** A word of so many letters in lower case that ends names in capitals, too. */
const MIN_LONG_END_LENGTH = 5;
const BEFORE_PLACE = new Set(allPhrases(words.beforePlace));
/** A word glued to a name: “Ada ReedPublished”. */
const GLUED_END = new RegExp(
  `(?<=\\p{Lu}{2})(?:${anyOf(words.gluedEndInCapitals)})$|(?<=\\p{Ll}{2})(?:${anyOf(words.gluedEnd)})$`,
  'u',
);
const IN_PARENTHESES = /\([^)]{0,80}\)/g;
const TOKEN = /[,;、，/／|•·\t:：[［｜丨＝]|[^\s,;、，/／|•·:：[［｜丨＝]+/g;
const COMMA_OR_SLASH = /^[,;、，/／]$/;
const END_PUNCTUATION = /^[|•·:：–—\t[［｜丨＝-]$/u;
/** References to footnotes that are glued to a name. */
const FOOTNOTE_AT_END = /(?<=\p{L}{2})[\d®™*†✉¹²³⁴⁵⁶⁷⁸⁹˒]+$/u;
const PUNCTUATION_AROUND = /^[^\p{L}\p{N}]+|[)）\]］]+$/gu;
/** E-mail and web addresses and user names; but the name stays in “Ada Reed@adareed”. */
const ADDRESS = /(?<!\S)(?!\p{Lu}\p{Ll}+@)\S{1,80}@\S{1,80}|@\S{1,80}|https?:\S*/gu;

/**
 * Splits the names at the start of a text, still with their roles: at commas, slashes, words for “and”, and where one full
 * name follows another.
 */
export function splitNames(text: string, language: string): string[] {
  return splitParts(text, language).flatMap((part) => splitFullNames(part, language));
}

/** Splits a text at commas, slashes and words for “and”, up to where the names end. */
function splitParts(text: string, language: string): string[] {
  const and = AND.get(language);
  const parts: string[][] = [[]];
  const plain = withoutAddresses(text.includes('(') ? text.replace(IN_PARENTHESES, ' ') : text);
  const tokens = (plain.match(TOKEN) ?? []).filter(isNoPlaceBetweenNames);
  let hasName = false;
  for (const [i, raw] of tokens.entries()) {
    const next = tokens[i + 1];
    const token = raw.replace(FOOTNOTE_AT_END, '');
    const unglued = token.replace(GLUED_END, '');
    const word = fold(unglued);
    if (isFootnote(token, next)) continue;
    const isSeparator = COMMA_OR_SLASH.test(token) || AND_ANYWHERE.has(word) || and?.has(word) === true;
    if (isSeparator && !isWithAgency(word, next)) parts.push([]);
    else if (END_PUNCTUATION.test(token) || /^\p{Nd}/u.test(token) || (hasName && isEnd(unglued, word, next))) break;
    else {
      parts.at(-1)!.push(unglued);
      hasName = true;
    }
    if (unglued !== token) break;
  }
  return parts.map((part) => part.join(' ').replace(PUNCTUATION_AROUND, '')).filter(Boolean);
}

/**
 * Splits full names with nothing between them: “王小明 李华” in Chinese, which writes each as one word (Japanese has a space
 * inside a name), and “Anna Berg Peter Holm”, where most of the odd words are common given names and none of the others is.
 */
function splitFullNames(part: string, language: string): string[] {
  const words = part.split(' ');
  if (language === 'zh' && words.length > 1 && words.every((word) => HAN_NAME.test(word)))
    return words.filter((word) => !ROLE.has(word));
  const givenNames = words.filter((_, i) => i % 2 === 0);
  const surnames = words.filter((_, i) => i % 2 === 1);
  if (words.length < 4 || givenNames.length > surnames.length) return [part];
  const areCommon = givenNames.filter(isGivenName).length * 2 > givenNames.length;
  return areCommon && !surnames.some(isGivenName) ? givenNames.map((name, i) => `${name} ${surnames[i]!}`) : [part];
}

function withoutAddresses(text: string): string {
  if (!text.includes('@') && !text.includes('http')) return text;
  return text.replace(ADDRESS, ' | ');
}

/** Omits the places between names, but not after the last: “Ada Reed in Harwick and Jo Berg in Tolsay”. */
function isNoPlaceBetweenNames(token: string, i: number, tokens: readonly string[]): boolean {
  const isBetweenNames = (place: number) => {
    const next = tokens[place + 1];
    const isJoined = next !== undefined && (next === ',' || AND_ANYWHERE.has(fold(next)));
    return isJoined && /^\p{Lu}/u.test(tokens[place] ?? '');
  };
  if (BEFORE_PLACE.has(token)) return !isBetweenNames(i + 1);
  return !(BEFORE_PLACE.has(tokens[i - 1] ?? '') && isBetweenNames(i));
}

/** “Ada Reed 1, Jo Berg 2*”; but “Ada Reed 1 day ago”. */
function isFootnote(token: string, next = ''): boolean {
  return /^(?:\d?[*†✉]|\d)$/.test(token) && !(/\d$/.test(token) && /^\p{L}/u.test(next));
}

/** “Ada Reed with AP”: the agency reported, too, but did not write. */
function isWithAgency(word: string, next = ''): boolean {
  return WITH.has(word) && AGENCY.has(fold(next));
}

/** Whether names end before a token. Short words in capitals can belong to a name; a month ends it if a number follows. */
function isEnd(token: string, word: string, next: string | undefined): boolean {
  if (/^\p{Nd}/u.test(next ?? '') && monthNamed(word, 'en') !== undefined) return true;
  if (hasUnspacedEnd(token) || isWithAgency(word, next)) return true;
  const isNoInitials =
    /^[\p{Ll}\p{Lo}]/u.test(token) || word.length >= MIN_LONG_END_LENGTH || END_IN_CAPITALS.has(word);
  return END.has(word) && isNoInitials;
}

/** Whether a word comes after names: “um”, “发自北京”. */
export function endsNames(word: string): boolean {
  return END.has(fold(word)) || hasUnspacedEnd(word);
}

/** Whether a word of a script without spaces begins or ends with one that comes after names: “发自北京”, “屏東報導”. */
function hasUnspacedEnd(word: string): boolean {
  return UNSPACED_SCRIPT.test(word) && UNSPACED_ENDS.some((end) => word.startsWith(end) || word.endsWith(end));
}
