import { HashTable } from '../../text/hash.ts';
import { SENTENCE_END } from '../../text/characters.ts';
import { type MeasuredLines, hashWords } from './measured-lines.ts';
import pronounsByLanguage from './personal-pronouns.json' with { type: 'json' };
import wordsByLanguage from './stop-words.json' with { type: 'json' };
import { countVocabularyHits } from './vocabulary.ts';

/** A page with all that features are made of, each column by line. */
export interface LabelsPage extends MeasuredLines, FunctionWords {
  /** Words in phrases of each category; see `countVocabularyHits`. */
  hits: Float32Array;
  /** The words of lines that read like sentences of a text; 0 for all others. */
  prose: Float32Array;
}

/** Adds what depends on the page's language, a BCP 47 tag; `und` where it is not known. */
export function readLabelsPage(measured: MeasuredLines, language: string): LabelsPage {
  const small = countFunctionWords(measured, language);
  const prose = measured.columns.words.map((words, line) => (isProse(measured, small.stops, line) ? words : 0));
  return { ...measured, ...small, prose, hits: countVocabularyHits(measured) };
}

/** A line of some length with function words and a full stop; very long ones do without the full stop. */
function isProse({ columns }: MeasuredLines, stops: Float32Array, line: number): boolean {
  const words = columns.words[line]!;
  if (words < 9 || stops[line]! < words * 0.12) return false;
  return columns.last[line] === SENTENCE_END || words > 35;
}

const LANGUAGES = Object.keys(wordsByLanguage);
/** The bit of words for those who write and those who read, in any language. */
const PRONOUN = 31;
/** A bit for each language whose function words include the word of that hash. */
const known = new HashTable(readWords(), 0);

function readWords(): Map<number, number> {
  const bits = new Map<number, number>();
  const add = (text: string, bit: number) => {
    for (const word of hashWords(text)) bits.set(word, (bits.get(word) ?? 0) | (1 << bit));
  };
  Object.values(wordsByLanguage).forEach(add);
  for (const text of Object.values(pronounsByLanguage)) add(text, PRONOUN);
  return bits;
}

/** Words that say more of how a line speaks than of what, by line. */
export interface FunctionWords {
  /** How many function words of the page's language it has; of its most frequent one where that has no list. */
  stops: Float32Array;
  /** How often it says “I”, “you” or “we”: more in comments and in what a site says to its readers. */
  pronouns: Float32Array;
}

/** Counts them on a page in `language`. */
export function countFunctionWords({ words, starts }: MeasuredLines, language: string): FunctionWords {
  const bits = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) bits[at] = known.get(words[at]!);
  const given = LANGUAGES.indexOf(language.split('-')[0]!.toLowerCase());
  const bit = given < 0 ? mostFrequent(bits) : given;
  const stops = new Float32Array(starts.length - 1);
  const pronouns = new Float32Array(starts.length - 1);
  for (let line = 0; line < stops.length; line++) {
    for (let at = starts[line]!; at < starts[line + 1]!; at++) {
      stops[line]! += (bits[at]! >>> bit) & 1;
      pronouns[line]! += bits[at]! >>> PRONOUN;
    }
  }
  return { stops, pronouns };
}

function mostFrequent(bits: Int32Array): number {
  const totals = LANGUAGES.map((_, bit) => bits.reduce((sum, word) => sum + ((word >>> bit) & 1), 0));
  return totals.indexOf(Math.max(...totals));
}
