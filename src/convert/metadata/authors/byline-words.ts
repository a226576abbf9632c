import { foldedPhrases } from '../phrases.ts';
import words from './byline-words.json' with { type: 'json' };

/** Words that stand in bylines, folded: by what they say there. */
export const END = foldedPhrases(words.end);
export const ROLE = foldedPhrases(words.role);
export const AGENCY = foldedPhrases(words.agency);
export const DESK = foldedPhrases(words.desk);
export const WITH = foldedPhrases(words.with);
export const HONORIFIC = foldedPhrases(words.honorific);
export const PARTICLE = foldedPhrases(words.particle);
export const NOT_NAME = foldedPhrases(words.notName);

/** Words for “and” by language, and those that are read in every language. */
export const AND = new Map(
  Object.entries(words.and).map(([language, list]) => [language, foldedPhrases({ [language]: list })]),
);
export const AND_ANYWHERE = foldedPhrases(words.andAnywhere);

/** A letter of a script that puts no spaces between words. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;
export const INITIAL = /^\p{Lu}\.?$/u;
