/**
 * Returns a segmenter that follows the rules of `language` (BCP 47), or those of English for a language that the
 * engine does not know.
 */
export function segmenterFor(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const [locale = 'en'] = Intl.Segmenter.supportedLocalesOf([language]);
  return new Intl.Segmenter(locale, { granularity });
}
