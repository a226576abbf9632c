import { HashTable } from '../../text/hash.ts';
import { hashWords, type MeasuredLines } from './measured-lines.ts';
import pronounsByLanguage from './personal-pronouns.json' with { type: 'json' };
import stopWordsByLanguage from './stop-words.json' with { type: 'json' };

const LANGUAGES = Object.keys(stopWordsByLanguage);
/** The bit of first and second person pronouns of any language, after those of the languages. */
const PRONOUN_BIT = 31;
/** By the hash of a word, a bit for each language that has it as a stop word. */
const BITS = new HashTable(readBits(), 0);

function readBits(): Map<number, number> {
  const bits = new Map<number, number>();
  const add = (words: string, bit: number) => {
    for (const word of hashWords(words)) bits.set(word, (bits.get(word) ?? 0) | (1 << bit));
  };
  Object.values(stopWordsByLanguage).forEach(add);
  for (const words of Object.values(pronounsByLanguage)) add(words, PRONOUN_BIT);
  return bits;
}

/** Numbers of words, by line, that show how a line speaks rather than what it is about. */
export interface FunctionWords {
  /** Stop words of the page's language, or of the most frequent language if that has no list. */
  stops: Float32Array;
  /** “I”, “you”, “we” and the like: frequent in comments and in what a site tells its readers. */
  pronouns: Float32Array;
}

/** Counts the function words of lines in `language`, a BCP 47 tag. */
export function countFunctionWords({ words, starts }: MeasuredLines, language: string): FunctionWords {
  const bits = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) bits[at] = BITS.get(words[at]!);
  const known = LANGUAGES.indexOf(language.split('-')[0]!.toLowerCase());
  const bit = known < 0 ? mostFrequentBit(bits) : known;
  const stops = new Float32Array(starts.length - 1);
  const pronouns = new Float32Array(starts.length - 1);
  for (let line = 0; line < stops.length; line++) {
    for (let at = starts[line]!; at < starts[line + 1]!; at++) {
      stops[line]! += (bits[at]! >>> bit) & 1;
      pronouns[line]! += bits[at]! >>> PRONOUN_BIT;
    }
  }
  return { stops, pronouns };
}

function mostFrequentBit(bits: Int32Array): number {
  const totals = LANGUAGES.map((_, bit) => bits.reduce((sum, word) => sum + ((word >>> bit) & 1), 0));
  return totals.indexOf(Math.max(...totals));
}
