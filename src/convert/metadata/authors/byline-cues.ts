import { fold } from '../../../text/fold.ts';
import { anyOf, hasPhrase, phrasesIn, readPhrases, type PhraseMatch } from '../phrases.ts';
import { isSurname } from './surnames.ts';
import words from './byline-words.json' with { type: 'json' };

/** Words of scripts without spaces stand inside others too: a mark or a space must follow them. */
const BY = readPhrases(words.by, '(?=[\\s:：/／|●丨｜])');
const NOT_BY = readPhrases(words.notBy);

/** What Chinese reporters are called, a name, and what they did: “本报记者王小明发自北京”. */
const GLUED_REPORTER = new RegExp(
  `(${anyOf(words.reporter, words.contributor)})(\\p{Script=Han}{2,4}?)(?=${anyOf(words.reporterVerb)}|\\s|$|[、，,／/）)])`,
  'u',
);

/** Where a folded text says that somebody wrote it: “by”, “words:”, “记者”. */
export function cuesIn(folded: string): PhraseMatch[] {
  return phrasesIn(BY, folded);
}

/** Whether a folded text says who did something other than write it. */
export function namesOthers(folded: string): boolean {
  return hasPhrase(NOT_BY, folded);
}

/** Folded where that changes no offsets. */
export function foldKeepingLength(text: string): string {
  const folded = fold(text);
  return folded.length === text.length ? folded : text.toLowerCase();
}

/** The index behind the spaces and marks from `from` on. */
export function skipMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s:：|｜丨●•·,–—/／-]/.test(text[at] ?? '')) at++;
  return at;
}

/** “本报记者王小明发自北京” → “本报记者 王小明 发自北京”. */
export function unglueReporter(text: string): string {
  return text.replace(GLUED_REPORTER, (glued, reporter: string, name: string) =>
    isSurname(name) ? `${reporter} ${name} ` : glued,
  );
}
