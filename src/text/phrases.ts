import { LETTER, NUMBER } from './characters.ts';
import { endOfRun, startOfRun } from './runs.ts';
import { unitAt } from './code-units.ts';
import { fold } from './fold.ts';

/** Returns the source of a pattern that matches any of the phrases, or patterns, of any language. */
export function anyOf(phrasesByLanguage: Readonly<Record<string, readonly string[]>>): string {
  return [...new Set(Object.values(phrasesByLanguage).flat())].join('|');
}

/** Phrases by language, as the data files hold them; `und` are those of no single language. */
export type PhrasesByLanguage = Readonly<Record<string, readonly string[]>>;

/** Phrases of all languages, ready to be found in folded texts. */
export interface PhraseMatcher {
  /** The phrases by their first word, the longest first, so that “last updated” is not read as “last”. */
  byFirstWord: ReadonlyMap<string, readonly string[]>;
  /** 1 for the shape of each first word: most other words are ruled out by theirs. */
  firstWordShapes: Uint8Array;
  /** Matches phrases that need no space around them: those of scripts without spaces, and those of punctuation. */
  unspaced: RegExp;
}

/** Where a phrase is in a text; `end` is exclusive. */
export interface PhraseMatch {
  index: number;
  end: number;
}

const SHAPE_COUNT = 1 << 12;
const IN_WORD = LETTER | NUMBER;
const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /^[^\p{L}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Returns the phrases of all languages, in the order of the data. */
export function allPhrases(phrases: PhrasesByLanguage): string[] {
  return Object.values(phrases).flat();
}

/** Returns the phrases of all languages, folded. */
export function foldedPhrases(phrases: PhrasesByLanguage): ReadonlySet<string> {
  return new Set(allPhrases(phrases).map(fold));
}

/** Makes a matcher of phrases. Those of scripts without spaces match only where the pattern `afterUnspaced` follows. */
export function toPhraseMatcher(phrases: PhrasesByLanguage, afterUnspaced = ''): PhraseMatcher {
  const longestFirst = [...foldedPhrases(phrases)].sort((a, b) => b.length - a.length);
  const unspaced = longestFirst.filter((phrase) => UNSPACED.test(phrase));
  const spaced = longestFirst.filter((phrase) => !UNSPACED.test(phrase));
  const byFirstWord = Map.groupBy(spaced, (phrase) => phrase.match(WORD)?.[0] ?? '');
  const firstWordShapes = new Uint8Array(SHAPE_COUNT);
  for (const word of byFirstWord.keys()) firstWordShapes[shapeOf(word, 0, word.length)] = 1;
  return {
    byFirstWord,
    firstWordShapes,
    unspaced: new RegExp(unspaced.map((phrase) => escape(phrase) + afterUnspaced).join('|') || '(?!)', 'gu'),
  };
}

/** Finds the phrases that are in a folded text as whole words, in order, none inside another. Linear in the text. */
export function findPhrases({ byFirstWord, firstWordShapes, unspaced }: PhraseMatcher, folded: string): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  const { length } = folded;
  for (let index = startOfRun(folded, IN_WORD, 0); index < length;) {
    const wordEnd = endOfRun(folded, IN_WORD, index);
    const isPossible = firstWordShapes[shapeOf(folded, index, wordEnd)];
    const candidates = isPossible ? byFirstWord.get(folded.slice(index, wordEnd)) : undefined;
    const phrase = candidates?.find((candidate) => isPhraseAt(folded, candidate, index));
    const end = phrase === undefined ? wordEnd : index + phrase.length;
    if (phrase !== undefined) matches.push({ index, end });
    index = startOfRun(folded, IN_WORD, Math.max(wordEnd, end));
  }
  if (folded.search(unspaced) < 0) return matches;
  for (const { 0: phrase, index } of folded.matchAll(unspaced)) matches.push({ index, end: index + phrase.length });
  return matches.sort((a, b) => a.index - b.index);
}

/** Whether any of the phrases is in a folded text as whole words. */
export function hasPhrase(matcher: PhraseMatcher, folded: string): boolean {
  return findPhrases(matcher, folded).length > 0;
}

/** Returns a number for a word's first and last character and its length. */
function shapeOf(text: string, start: number, end: number): number {
  return (unitAt(text, start) + 31 * unitAt(text, end - 1) + 961 * (end - start)) % SHAPE_COUNT;
}

function isPhraseAt(text: string, phrase: string, index: number): boolean {
  if (!text.startsWith(phrase, index)) return false;
  const after = text.slice(index + phrase.length, index + phrase.length + 2);
  return !/[\p{L}\p{N}]$/u.test(phrase) || !/^[\p{L}\p{N}]/u.test(after);
}

function escape(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
