import { LETTER, NUMBER } from '../../../text/characters.ts';
import { fold } from '../../../text/fold.ts';
import { runsIn } from '../../../text/runs.ts';
import type { MetadataPage } from '../metadata-page.ts';

/** Finds the words of a line in other lines of a page. */
export interface WordIndex {
  /** Counts the searched lines that start with the same four words as a key, and those that end with the same. */
  countSameStart: (key: string) => number;
  countSameEnd: (key: string) => number;
  /** Returns the words of a paragraph of the article, given by its index in the page. */
  wordsOf: (line: number) => ReadonlySet<string>;
  /** The indexes of the article's paragraphs, in order. */
  paragraphs: readonly number[];
}

/** Characters of a paragraph whose words are read. */
const MAX_CHARACTERS_READ = 1500;
/** Words that are compared at a line's start and end. */
const COMPARED_WORDS = 4;
/** Shorter keys have the same start and end as others by chance. */
export const MIN_COMPARED_KEY_LENGTH = 12;
/** Shorter lines of an article are headings and the like. */
const MIN_WORDS_OF_PARAGRAPH = 8;
const MIN_CONTENT_WORD_LENGTH = 4;

/** Indexes the words of a page once, for all lines that could be its title. */
export function indexWords({ lines, searchedLines }: MetadataPage): WordIndex {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const line of searchedLines) {
    const { key } = lines[line]!;
    if (key.length < MIN_COMPARED_KEY_LENGTH) continue;
    increment(starts, firstWords(key));
    increment(ends, lastWords(key));
  }
  const wordsByLine = new Map<number, ReadonlySet<string>>();
  const wordsOf = (line: number) => {
    const words = wordsByLine.get(line) ?? readWords(lines[line]?.text ?? '');
    wordsByLine.set(line, words);
    return words;
  };
  return {
    countSameStart: (key) => starts.get(firstWords(key)) ?? 0,
    countSameEnd: (key) => ends.get(lastWords(key)) ?? 0,
    wordsOf,
    paragraphs: [...lines.keys()].filter(
      (line) => lines[line]!.article && lines[line]!.wordCount >= MIN_WORDS_OF_PARAGRAPH,
    ),
  };
}

/** Whether a word says what a text is about: not the short ones, except in scripts without spaces. */
export function isContentWord(word: string): boolean {
  return word.length >= MIN_CONTENT_WORD_LENGTH || /\p{Lo}/u.test(word);
}

function readWords(text: string): ReadonlySet<string> {
  return new Set(runsIn(fold(text.slice(0, MAX_CHARACTERS_READ)), LETTER | NUMBER));
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function firstWords(key: string): string {
  let end = -1;
  for (let words = 0; words < COMPARED_WORDS; words++) {
    end = key.indexOf(' ', end + 1);
    if (end < 0) return key;
  }
  return key.slice(0, end);
}

function lastWords(key: string): string {
  let start = key.length;
  for (let words = 0; words < COMPARED_WORDS && start >= 0; words++) start = key.lastIndexOf(' ', start - 1);
  return key.slice(start + 1);
}
