import pronounsByLanguage from './pronouns.json' with { type: 'json' };
import wordsByLanguage from './stop-words.json' with { type: 'json' };
import { hashWords, type Measured } from './measure.ts';

const LANGUAGES = Object.keys(wordsByLanguage);
/** A bit for each language whose function words include the word of that hash. */
const known = new Map<number, number>();
/** Words for those who write and those who read, in any language. */
const pronouns = new Set<number>();

Object.values(wordsByLanguage).forEach((text, bit) => {
  for (const word of hashWords(text)) known.set(word, (known.get(word) ?? 0) | (1 << bit));
});
Object.values(pronounsByLanguage).forEach((text) => hashWords(text).forEach((word) => pronouns.add(word)));

/** How many function words of the page's language each line has; of its most frequent one where `language` has no list. */
export function stopWords({ words, starts }: Measured, language: string): Float32Array {
  const bits = words.map((word) => known.get(word) ?? 0);
  const given = LANGUAGES.indexOf(language.split('-')[0]!.toLowerCase());
  const bit = given < 0 ? mostFrequent(bits) : given;
  const counts = new Float32Array(starts.length - 1);
  for (let line = 0; line < counts.length; line++)
    for (let at = starts[line]!; at < starts[line + 1]!; at++) counts[line]! += (bits[at]! >>> bit) & 1;
  return counts;
}

function mostFrequent(bits: Int32Array): number {
  const totals = new Int32Array(LANGUAGES.length);
  for (const word of bits) for (let left = word; left !== 0; left &= left - 1) totals[31 - Math.clz32(left & -left)]!++;
  return totals.indexOf(Math.max(...totals));
}

/** How often each line says “I”, “you” or “we”: more in comments and in what a site says to its readers. */
export function pronounCounts({ words, starts }: Measured): Float32Array {
  const counts = new Float32Array(starts.length - 1);
  for (let line = 0; line < counts.length; line++)
    for (let at = starts[line]!; at < starts[line + 1]!; at++) if (pronouns.has(words[at]!)) counts[line]!++;
  return counts;
}
