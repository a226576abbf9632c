import { unitAt } from './code-units.ts';
import { perLanguage } from './formatters.ts';

/** Scripts that write without spaces between words, by their first and last UTF-16 unit. */
const UNSPACED: readonly [first: number, last: number][] = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
];

/**
 * Counts the words of a text: runs of letters and digits, and each character of a script that writes without spaces.
 * Cheap enough for every line of a source. Stops counting at one more than `max`.
 */
export function countWords(text: string, max = Infinity): number {
  const { length } = text;
  let count = 0;
  let insideWord = false;
  for (let i = 0; i < length && count <= max; i++) {
    const unit = unitAt(text, i);
    if (isUnspaced(unit)) {
      count += 1;
      insideWord = false;
    } else if (isLetterOrDigit(unit)) {
      if (!insideWord) count += 1;
      insideWord = true;
    } else if (unit !== 0x27 && unit !== 0x2019) {
      insideWord = false;
    }
  }
  return count;
}

function isUnspaced(unit: number): boolean {
  return unit >= 0x0e00 && UNSPACED.some(([first, last]) => unit >= first && unit <= last);
}

/** Whether a UTF-16 unit is a letter or a digit. Beyond ASCII, everything counts but blocks of punctuation and symbols. */
function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x2bff) && !(unit >= 0x3000 && unit <= 0x303f) && unit < 0xfe00;
}

/** Units that words take on average at most, with the space after them. */
const MAX_UNITS_PER_WORD = 12;

/** Whether a text has no more than `max` words; long texts are not even counted. */
export function hasAtMostWords(text: string, max: number): boolean {
  return text.length <= max * MAX_UNITS_PER_WORD && countWords(text, max) <= max;
}

/**
 * Counts the words of a text by the rules of its language (BCP 47): those of Thai and Chinese are found in a
 * dictionary, where `countWords` counts characters. For what pages show; it is ten times slower.
 */
export function countWordsInLanguage(text: string, language: string): number {
  const segments = wordSegmenter(language).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

/** Splits a text into words and what is between them, by the rules of a language (BCP 47). */
export const wordSegmenter = perLanguage((language) => segmenterFor(language, 'word'));

/** Splits a text into sentences, by the rules of a language (BCP 47). */
export const sentenceSegmenter = perLanguage((language) => segmenterFor(language, 'sentence'));

/** Makes a segmenter of a language (BCP 47); one that the engine does not know is segmented as English is. */
function segmenterFor(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const [locale = 'en'] = Intl.Segmenter.supportedLocalesOf([language]);
  return new Intl.Segmenter(locale, { granularity });
}
