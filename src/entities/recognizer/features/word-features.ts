import type { AnalyzedDocument } from '../document/document.ts';
import type { Word } from '../document/words.ts';
import { combine, hashText } from '../hashing.ts';
import { LEXICON_CATEGORIES } from '../lexicon/lexicon.ts';
import { featureRow } from './weight-table.ts';

/** In tokens: up to this distance from a token, words have features of their own for each offset. */
const MAX_OFFSET = 2;
/** In tokens: up to this distance, words have features for their side of the token, with the offset `-FAR` or `FAR`. */
const MAX_DISTANCE = 5;
const FAR = MAX_OFFSET + 1;

/** The offsets that `wordRows` takes, from `-FAR` to `FAR`. */
export const OFFSET_COUNT = 2 * FAR + 1;

/** Calls `use` with every word whose features count for a token, and its offset. */
export function forWordsAround(
  { words, tokens }: AnalyzedDocument,
  at: number,
  use: (word: Word, offset: number) => void,
): void {
  for (let offset = -MAX_OFFSET; offset <= MAX_OFFSET; offset++) {
    const word = words[at + offset];
    if (word) use(word, offset);
  }
  const { line } = tokens[at]!;
  for (const step of [-1, 1])
    for (let distance = FAR; distance <= MAX_DISTANCE; distance++) {
      const other = at + step * distance;
      if (tokens[other]?.line !== line) break;
      use(words[other]!, step * FAR);
    }
}

/** Returns the rows of a word's own features, by its offset from the token. */
export function wordRows(word: Word, offset: number): Int32Array {
  return Int32Array.from(featuresAt(word, Math.abs(offset)), (feature) => featureRow(feature, 100 + offset));
}

function featuresAt(word: Word, distance: number): Iterable<number> {
  if (distance === 0) return ownFeatures(word);
  if (distance === 1) return adjacentFeatures(word);
  return distance < FAR ? secondFeatures(word) : farFeatures(word);
}

// The numbers of the kinds are part of the trained model. `combine` hashes kind and value.

function* ownFeatures(word: Word): Generator<number> {
  const { form } = word;
  yield* adjacentFeatures(word);
  if (word.hasLetters) yield* spellingFeatures(word);
  yield combine(9, Math.min(form.length, 9) * 2 + (word.isAllCaps ? 1 : 0));
  if (word.clusters.length > 1) yield combine(15, combine(word.clusters[1]!, word.shape));
}

/** Prefixes, suffixes and, for capitalized words, trigrams. */
function* spellingFeatures({ form, shape, isCapitalized }: Word): Generator<number> {
  for (let size = 1; size <= 4 && size < form.length; size++) {
    yield combine(5, hashText(form.slice(0, size)));
    if (size !== 3) yield combine(6, hashText(form.slice(-size)));
  }
  yield combine(7, hashText(form.slice(-3)) ^ shape);
  const padded = `^${form}$`;
  if (isCapitalized)
    for (let at = 0; at + 3 <= padded.length && at < 12; at++) yield combine(8, hashText(padded.slice(at, at + 3)));
}

function* adjacentFeatures(word: Word): Generator<number> {
  yield combine(1, word.hash);
  yield combine(2, word.shape);
  yield combine(3, word.flags);
  yield combine(4, word.casing * 8 + capitalsOf(word));
  if (word.hasLetters) yield combine(6, hashText(word.form.slice(-3)));
  for (const [level, cluster] of word.clusters.entries()) yield combine(10 + level, cluster);
  for (let bit = 0; bit < LEXICON_CATEGORIES.length; bit++) if (word.flags & (1 << bit)) yield combine(40, bit);
}

function* secondFeatures(word: Word): Generator<number> {
  yield combine(1, word.hash);
  yield combine(3, word.flags);
  if (word.clusters.length > 1) yield combine(11, word.clusters[1]!);
  yield combine(4, capitalsOf(word));
}

function* farFeatures(word: Word): Generator<number> {
  yield combine(11, word.clusters[1] ?? -1);
  if (word.hasLetters && !word.isCapitalized) yield combine(1, word.hash);
}

const capitalsOf = ({ isCapitalized, isAllCaps }: Word) => (isCapitalized ? 4 : 0) + (isAllCaps ? 2 : 0);
