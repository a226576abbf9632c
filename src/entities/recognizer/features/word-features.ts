import { combine, hashText } from '../hashing.ts';
import { KNOWN_AS } from '../lexicon/lexicon.ts';
import type { Reading } from '../document/document.ts';
import { rowOf } from './rows.ts';
import type { Word } from '../document/words.ts';

/** Words up to this far from a token are told apart by their place; those a little further only by their side. */
const REACH = 2;
const FAR_REACH = 5;

/** The places that a word can have beside a token, as `wordRows` takes them: -3 and 3 stand for all further ones. */
export const PLACES_BESIDE = 2 * REACH + 3;

/** Calls `use` with every word that is looked at for the token, and its offset; -3 and 3 are for those further away. */
export function wordsBeside({ words, tokens }: Reading, at: number, use: (word: Word, offset: number) => void): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    const word = words[at + offset];
    if (word) use(word, offset);
  }
  const { line } = tokens[at]!;
  for (const step of [-1, 1])
    for (let distance = REACH + 1; distance <= FAR_REACH; distance++) {
      const other = at + step * distance;
      if (tokens[other]?.line !== line) break;
      use(words[other]!, step * (REACH + 1));
    }
}

/** The rows of the features that a word gives by itself, by its offset from the token. */
export function wordRows(word: Word, offset: number): Int32Array {
  return Int32Array.from(seedsAt(word, Math.abs(offset)), (seed) => rowOf(seed, 100 + offset));
}

function seedsAt(word: Word, distance: number): Iterable<number> {
  if (distance === 0) return ownSeeds(word);
  if (distance === 1) return nearSeeds(word);
  return distance <= REACH ? farSeeds(word) : distantSeeds(word);
}

const seed = (kind: number, value: number): number => combine(kind, value);

const casingOf = ({ capital, upper }: Word) => (capital ? 4 : 0) + (upper ? 2 : 0);

function* ownSeeds(word: Word): Generator<number> {
  const { form } = word;
  yield* nearSeeds(word);
  if (word.letters) yield* spellingSeeds(word);
  yield seed(9, Math.min(form.length, 9) * 2 + (word.upper ? 1 : 0));
  if (word.clusters.length > 1) yield seed(15, combine(word.clusters[1]!, word.shape));
}

function* spellingSeeds({ form, shape, capital }: Word): Generator<number> {
  for (let size = 1; size <= 4 && size < form.length; size++) {
    yield seed(5, hashText(form.slice(0, size)));
    if (size !== 3) yield seed(6, hashText(form.slice(-size)));
  }
  yield seed(7, hashText(form.slice(-3)) ^ shape);
  const padded = `^${form}$`;
  if (capital)
    for (let at = 0; at + 3 <= padded.length && at < 12; at++) yield seed(8, hashText(padded.slice(at, at + 3)));
}

function* nearSeeds(word: Word): Generator<number> {
  yield seed(1, word.hash);
  yield seed(2, word.shape);
  yield seed(3, word.flags);
  yield seed(4, word.casing * 8 + casingOf(word));
  if (word.letters) yield seed(6, hashText(word.form.slice(-3)));
  for (const [level, cluster] of word.clusters.entries()) yield seed(10 + level, cluster);
  for (let bit = 0; bit < KNOWN_AS.length; bit++) if (word.flags & (1 << bit)) yield seed(40, bit);
}

function* farSeeds(word: Word): Generator<number> {
  yield seed(1, word.hash);
  yield seed(3, word.flags);
  if (word.clusters.length > 1) yield seed(11, word.clusters[1]!);
  yield seed(4, casingOf(word));
}

function* distantSeeds(word: Word): Generator<number> {
  yield seed(11, word.clusters[1] ?? -1);
  if (word.letters && !word.capital) yield seed(1, word.hash);
}
