import { fold } from '../../../text/fold.ts';
import { anyOf, findPhrases, hasPhrase, toPhraseMatcher, type PhraseMatch } from '../../../text/phrases.ts';
import words from './byline-words.json' with { type: 'json' };
import { hasHanSurname } from './common-names.ts';

/** Words of scripts without spaces are inside other words, too: a space or a punctuation mark must follow them. */
const BY = toPhraseMatcher(words.by, '(?=[\\s:：/／|●丨｜])');
const NOT_BY = toPhraseMatcher(words.notBy);
const PUNCTUATION = /[\s:：|｜丨●•·,–—/／-]/;

/** What Chinese reporters are called, a name, and what they did: “本报记者王小明发自北京”. */
const GLUED_REPORTER = new RegExp(
  `(${anyOf(words.reporter)}|${anyOf(words.contributor)})(\\p{Script=Han}{2,4}?)` +
    `(?=${anyOf(words.reporterVerb)}|\\s|$|[、，,／/）)])`,
  'u',
);

/** Finds where a folded text says that somebody wrote it: “by”, “words:”, “记者”. */
export function findBylineCues(folded: string): PhraseMatch[] {
  return findPhrases(BY, folded);
}

/** Whether a folded text says who did something other than writing: “photo by”. */
export function creditsOtherWork(folded: string): boolean {
  return hasPhrase(NOT_BY, folded);
}

/** Returns the folded text, or the one in lower case if folding changes the offsets. */
export function foldKeepingLength(text: string, folded = fold(text)): string {
  return folded.length === text.length ? folded : text.toLowerCase();
}

/** Returns the index after the spaces and punctuation marks from `from` on. */
export function skipPunctuation(text: string, from: number): number {
  let index = from;
  while (index < text.length && PUNCTUATION.test(text[index]!)) index++;
  return index;
}

/** “本报记者王小明发自北京” → “本报记者 王小明 发自北京”. */
export function separateReporter(text: string): string {
  return text.replace(GLUED_REPORTER, (glued, reporter: string, name: string) =>
    hasHanSurname(name) ? `${reporter} ${name} ` : glued,
  );
}
