import { perLanguage } from './formatters.ts';

/** Splits a text into words and what is between them, by the rules of a language (BCP 47). */
export const wordSegmenter = perLanguage((language) => segmenterFor(language, 'word'));

/** Splits a text into sentences, by the rules of a language (BCP 47). */
export const sentenceSegmenter = perLanguage((language) => segmenterFor(language, 'sentence'));

/** Languages that the engine does not know are segmented as English is. */
function segmenterFor(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const [locale = 'en'] = Intl.Segmenter.supportedLocalesOf([language]);
  return new Intl.Segmenter(locale, { granularity });
}
