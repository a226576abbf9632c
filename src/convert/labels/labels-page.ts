import { SENTENCE_END } from '../../text/characters.ts';
import { countFunctionWords, type FunctionWords } from './function-words.ts';
import type { MeasuredLines } from './measured-lines.ts';
import { countVocabularyHits } from './vocabulary.ts';

/** The lines of a page with everything that their features are computed from. */
export interface LabelsPage extends MeasuredLines, FunctionWords {
  /** Words in phrases of each category; see `countVocabularyHits`. */
  hits: Float32Array;
  /** The number of words of lines that read like prose; 0 for all other lines. */
  prose: Float32Array;
}

/** Shorter lines are not prose. */
const MIN_WORDS_OF_PROSE = 9;
const MIN_STOP_WORD_SHARE = 0.12;
/** Longer lines are prose even if they end without a full stop. */
const MAX_WORDS_WITHOUT_STOP = 35;

/** Adds what depends on the language of the page, a BCP 47 tag; `und` if it is not known. */
export function readLabelsPage(measured: MeasuredLines, language: string): LabelsPage {
  const functionWords = countFunctionWords(measured, language);
  const { stops } = functionWords;
  const prose = measured.columns.words.map((words, line) => (isProse(measured, stops[line]!, line) ? words : 0));
  return { ...measured, ...functionWords, prose, hits: countVocabularyHits(measured) };
}

/** Reports whether a line reads like prose: words, many of them stop words, and a full stop. */
function isProse({ columns }: MeasuredLines, stops: number, line: number): boolean {
  const words = columns.words[line]!;
  if (words < MIN_WORDS_OF_PROSE || stops < words * MIN_STOP_WORD_SHARE) return false;
  return columns.last[line] === SENTENCE_END || words > MAX_WORDS_WITHOUT_STOP;
}
