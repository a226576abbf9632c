import { tokenize } from '../../text/tokens.ts';

/**
 * Returns the classes of the words of a text, each once and sorted. Two words are of one class if they may be forms of one
 * word to a matcher: they differ in capitals, or in the letters that English plurals add or change at the end.
 */
export function wordClasses(text: string): string[] {
  return [...new Set(tokenize(text).map(({ key }) => wordClass(key)))].sort();
}

/** Returns the class of the first word of a phrase: a text without a word of this class does not have the phrase. */
export function phraseClass(phrase: string): string | undefined {
  const [first] = tokenize(phrase);
  return first && wordClass(first.key);
}

function wordClass(key: string): string {
  return key.toLowerCase().replace(/[esiy]+$/, '');
}
