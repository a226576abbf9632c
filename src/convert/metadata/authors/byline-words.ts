import { fold } from '../../../text/fold.ts';
import { foldedPhrases } from '../../../text/phrases.ts';
import words from './byline-words.json' with { type: 'json' };

/** Words that end the names of a byline: “in”, “updated”, “follow”. */
export const END = foldedPhrases(words.end);
/** Words of what authors are: “editor”, “correspondent”, “PhD”. */
export const ROLE = foldedPhrases(words.role);
export const AGENCY = foldedPhrases(words.agency);
/** Names of whole newsrooms, written in lower case, too: “staff”, “editorial team”. */
export const DESK = foldedPhrases(words.desk);
/** “Ada Reed with AP”. */
export const WITH = foldedPhrases(words.with);
export const HONORIFIC = foldedPhrases(words.honorific);
/** Lower-case words inside names: “de”, “van”, “bin”. */
export const PARTICLE = foldedPhrases(words.particle);
/** Words of menus and labels, which are capitalized as names are. */
export const NOT_NAME = foldedPhrases(words.notName);

/** Words for “and” by language, and those that are read as such in every language. */
export const AND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words.and).map(([language, list]) => [language, new Set(list.map(fold))]),
);
export const AND_ANYWHERE = foldedPhrases(words.andAnywhere);

/** Matches a letter of a script that has no spaces between words, or none inside names. */
export const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;
export const INITIAL = /^\p{Lu}\.?$/u;
