import { unitAt } from '../../text/code-units.ts';
import { endOfRun, LETTER, NUMBER, startOfRun } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';

/** Phrases by language, comma-separated, as the data files hold them. */
export type PhrasesByLanguage = Record<string, string>;

/** Phrases of all languages, ready to be looked for. */
export interface Phrases {
  /** By their first word, the longest first, so that “last updated” is not read as “last”. */
  byWord: ReadonlyMap<string, readonly string[]>;
  /** By a word's shape, 1 where a first word may have it: most words are told by it to begin no phrase. */
  shapes: Uint8Array;
  /** Those of scripts without spaces, and marks: they stand anywhere. */
  anywhere: RegExp;
}

/** Where a phrase stands in a text. */
export interface PhraseMatch {
  index: number;
  end: number;
}

const SHAPES = 1 << 12;
const IN_WORD = LETTER | NUMBER;
const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /^[^\p{L}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Returns the phrases of all languages, in the order of the data file. */
export function allPhrases(phrases: PhrasesByLanguage): string[] {
  return Object.values(phrases).flatMap((list) => list.split(', '));
}

/** Returns the phrases of all languages, folded. */
export function foldedPhrases(phrases: PhrasesByLanguage): ReadonlySet<string> {
  return new Set(allPhrases(phrases).map(fold));
}

/** Returns the source of a pattern that matches any of the phrases. */
export function anyOf(...lists: readonly PhrasesByLanguage[]): string {
  return [...new Set(lists.flatMap(allPhrases))].map(escape).join('|');
}

/** Reads the phrases of a data file. `unspacedEnd` is a pattern that must follow those of scripts without spaces. */
export function readPhrases(phrases: PhrasesByLanguage, unspacedEnd = ''): Phrases {
  const sorted = [...foldedPhrases(phrases)].sort((a, b) => b.length - a.length);
  const unspaced = sorted.filter((phrase) => UNSPACED.test(phrase)).map((phrase) => escape(phrase) + unspacedEnd);
  const spaced = sorted.filter((phrase) => !UNSPACED.test(phrase));
  const byWord = Map.groupBy(spaced, (phrase) => phrase.match(WORD)?.[0] ?? '');
  const shapes = new Uint8Array(SHAPES);
  for (const word of byWord.keys()) shapes[shapeOf(word, 0, word.length)] = 1;
  return {
    byWord,
    shapes,
    anywhere: new RegExp(unspaced.join('|') || '(?!)', 'gu'),
  };
}

/** The phrases that stand in a folded text as whole words, in order, none inside another. Linear in the text. */
export function phrasesIn({ byWord, shapes, anywhere }: Phrases, folded: string): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  const { length } = folded;
  for (let index = startOfRun(folded, IN_WORD, 0); index < length;) {
    const end = endOfRun(folded, IN_WORD, index);
    const candidates = shapes[shapeOf(folded, index, end)] ? byWord.get(folded.slice(index, end)) : undefined;
    const phrase = candidates?.find((candidate) => standsAt(folded, candidate, index));
    const free = phrase === undefined ? end : index + phrase.length;
    if (phrase !== undefined) found.push({ index, end: free });
    index = startOfRun(folded, IN_WORD, Math.max(end, free));
  }
  if (folded.search(anywhere) < 0) return found;
  for (const { 0: phrase, index } of folded.matchAll(anywhere)) found.push({ index, end: index + phrase.length });
  return found.sort((a, b) => a.index - b.index);
}

/** A number for the first and the last character and the length of a word. */
function shapeOf(text: string, from: number, end: number): number {
  return (unitAt(text, from) + 31 * unitAt(text, end - 1) + 961 * (end - from)) % SHAPES;
}

/** Whether any of the phrases stands in a folded text. */
export function hasPhrase(phrases: Phrases, folded: string): boolean {
  return phrasesIn(phrases, folded).length > 0;
}

function standsAt(text: string, phrase: string, index: number): boolean {
  if (!text.startsWith(phrase, index)) return false;
  return (
    !/[\p{L}\p{N}]$/u.test(phrase) ||
    !/^[\p{L}\p{N}]/u.test(text.slice(index + phrase.length, index + phrase.length + 2))
  );
}

function escape(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
