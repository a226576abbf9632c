import byLanguage from './stop-words.json' with { type: 'json' };
import { measure, type Measured } from './measure.ts';

const LANGUAGES = Object.keys(byLanguage) as (keyof typeof byLanguage)[];
/** A bit for each language whose function words include the word of that hash. */
const known = new Map<number, number>();

LANGUAGES.forEach((language, bit) => {
  for (const word of measure([{ text: byLanguage[language], lines: [1, 1], indent: 0, gap: 0 }]).words)
    known.set(word, (known.get(word) ?? 0) | (1 << bit));
});

/** How many function words of the page's language each line has; of its most frequent one where `language` has no list. */
export function stopWords({ words, starts }: Measured, language: string): Float32Array {
  const bits = words.map((word) => known.get(word) ?? 0);
  const given = (LANGUAGES as string[]).indexOf(language.split('-')[0]!.toLowerCase());
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
