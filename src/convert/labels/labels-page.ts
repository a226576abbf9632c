import { SENTENCE_END } from './characters.ts';
import type { Measured } from './measure.ts';
import { countSmallWords, type SmallWords } from './stop-words.ts';
import { vocabularyHits } from './vocabulary.ts';

/** A page with all that features are made of, each column by line. */
export interface LabelsPage extends Measured, SmallWords {
  /** Words in phrases of each category; see `vocabularyHits`. */
  hits: Float32Array;
  /** The words of lines that read like sentences of a text; 0 for all others. */
  prose: Float32Array;
}

/** Adds what depends on the page's language, a BCP 47 tag; `und` where it is not known. */
export function readLabelsPage(measured: Measured, language: string): LabelsPage {
  const small = countSmallWords(measured, language);
  const prose = measured.columns.words.map((words, line) => (isProse(measured, small.stops, line) ? words : 0));
  return { ...measured, ...small, prose, hits: vocabularyHits(measured) };
}

/** A line of some length with function words and a full stop; very long ones do without the full stop. */
function isProse({ columns }: Measured, stops: Float32Array, line: number): boolean {
  const words = columns.words[line]!;
  if (words < 9 || stops[line]! < words * 0.12) return false;
  return columns.last[line] === SENTENCE_END || words > 35;
}
