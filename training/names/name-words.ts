import { hashText } from '../../src/entities/recognizer/hashing.ts';
import { lookupForm } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import { tokenise } from '../../src/entities/recognizer/document/tokens.ts';
import type { LabeledText } from './labeled-text.ts';

const LEAST = 4;
/** These are rarely shown, and full of common words. */
const UNCOUNTED = new Set(['date', 'money', 'misc', 'product']);

/** Hashes of lower-case words that stand inside or at the end of several labeled names, as in "general election". */
export function nameWords(texts: Iterable<LabeledText>): Set<number> {
  const counts = new Map<string, number>();
  for (const { text, entities } of texts)
    for (const { start, end, type } of entities) {
      if (UNCOUNTED.has(type)) continue;
      const words = tokenise(text.slice(start, end)).map(({ surface }) => surface);
      if (!words.some((word) => /^\p{Lu}/u.test(word))) continue;
      for (const word of words.slice(1))
        if (/^\p{Ll}{3,}$/u.test(word)) counts.set(lookupForm(word), (counts.get(lookupForm(word)) ?? 0) + 1);
    }
  return new Set([...counts].filter(([, count]) => count >= LEAST).map(([form]) => hashText(form)));
}
