import { fold } from '../dates/tokens.ts';
import words from './byline-words.json' with { type: 'json' };

const setOf = (lists: Record<string, string>): ReadonlySet<string> =>
  new Set(Object.values(lists).flatMap((list) => list.split(', ').map(fold)));

/** Words that stand in bylines, folded: by what they say there. */
export const END = setOf(words.end);
export const ROLE = setOf(words.role);
export const AGENCY = setOf(words.agency);
export const DESK = setOf(words.desk);
export const WITH = setOf(words.with);
export const HONORIFIC = setOf(words.honorific);
export const PARTICLE = setOf(words.particle);
export const NOT_NAME = setOf(words.notName);

/** Words for “and” by language, and those that are read in every language. */
export const AND = new Map(
  Object.entries(words.and).map(([language, list]) => [language, new Set(list.split(', ').map(fold))]),
);
export const AND_ANYWHERE = new Set(['&', '+', 'and', 'und', 'et']);

/** A letter of a script that puts no spaces between words. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;
export const INITIAL = /^\p{Lu}\.?$/u;
