import { tokenizeDocument } from '../../src/entities/recognizer/document/tokens.ts';
import { hashText } from '../../src/entities/recognizer/hashing.ts';
import { lookupForm } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import type { LabeledText } from './labeled-text.ts';

const MIN_NAMES = 4;
/** Labels that are rarely shown, or not at all, and have many common words. */
const IGNORED_TYPES = new Set(['date', 'money', 'misc', 'product']);

/** Returns hashes of lower-case words that are inside or at the end of several labeled names, as in "general election". */
export function collectNameWords(texts: Iterable<LabeledText>): Set<number> {
  const counts = new Map<string, number>();
  for (const { text, entities } of texts)
    for (const { start, end, type } of entities) {
      if (IGNORED_TYPES.has(type)) continue;
      const words = tokenizeDocument(text.slice(start, end)).map(({ surface }) => surface);
      if (!words.some((word) => /^\p{Lu}/u.test(word))) continue;
      for (const word of words.slice(1)) {
        if (!/^\p{Ll}{3,}$/u.test(word)) continue;
        const form = lookupForm(word);
        counts.set(form, (counts.get(form) ?? 0) + 1);
      }
    }
  return new Set([...counts].filter(([, count]) => count >= MIN_NAMES).map(([form]) => hashText(form)));
}
