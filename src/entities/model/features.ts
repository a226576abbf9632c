import { combine } from './hashing.ts';
import { FACTS } from './facts.ts';
import type { Reading } from './reading.ts';
import { PLACE_FLAGS as PLACES } from './lexicon.ts';
import type { Word } from './words.ts';

/** Rows of the weight table a token's features fall in: 2 to the power of this many. */
export const ROW_BITS = 18;
const MASK = (1 << ROW_BITS) - 1;

/** How many words each side of a token are looked at one by one. */
export const REACH = 2;
const NO_WORD = 0x5bd1e995;

/** The rows of the features that words give by themselves, by their offset from the token; remembered in the word. */
export function wordRows(word: Word, offset: number): Int32Array {
  const slot = offset + REACH;
  let rows = word.rows[slot];
  if (!rows) {
    const seeds = offset === 0 ? word.own : Math.abs(offset) === 1 ? word.near : word.far;
    rows = seeds.map((value) => combine(value, 100 + slot) & MASK);
    word.rows[slot] = rows;
  }
  return rows;
}

/** The rows of features that need more than one word: neighbours together, runs of capitals, the whole document. */
export function contextRows(reading: Reading, at: number, out: number[]): void {
  out.length = 0;
  const add = (kind: number, value: number) => {
    out.push(combine(value, 200 + kind) & MASK);
  };
  addNeighbours(reading, at, add);
  addPosition(reading, at, add);
  addRun(reading, at, add);
  addDocument(reading, at, add);
}

/** The facts from this bit on tell in what company a word stands elsewhere. */
const REPEATED = FACTS.indexOf('repeated');

type Add = (kind: number, value: number) => void;

const hashOf = (word: Word | undefined) => word?.hash ?? NO_WORD;
const shapeOf = (word: Word | undefined) => word?.shape ?? NO_WORD;
const flagsOf = (word: Word | undefined) => word?.flags ?? NO_WORD;
const clusterOf = (word: Word | undefined, level: number) => word?.clusters[level] ?? -1;

function addNeighbours({ words }: Reading, at: number, add: Add): void {
  const word = words[at]!;
  const [back, left, right, ahead] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]];
  add(1, combine(hashOf(left), word.hash));
  add(2, combine(word.hash, hashOf(right)));
  add(3, combine(combine(shapeOf(left), word.shape), shapeOf(right)));
  add(4, combine(hashOf(left), word.shape));
  add(5, combine(hashOf(right), word.shape));
  add(6, combine(hashOf(left), hashOf(right)));
  add(7, combine(hashOf(back), hashOf(left)));
  add(8, combine(hashOf(right), hashOf(ahead)));
  add(9, combine(flagsOf(left), word.flags));
  add(10, combine(word.flags, flagsOf(right)));
  add(11, combine(clusterOf(left, 1), clusterOf(word, 1)));
  add(12, combine(clusterOf(word, 1), clusterOf(right, 1)));
  add(13, combine(clusterOf(left, 1), clusterOf(right, 1)));
  add(14, combine(clusterOf(left, 2), word.shape));
  add(15, combine(clusterOf(right, 2), word.shape));
  add(16, combine(combine(shapeOf(left), word.flags), shapeOf(right)));
  add(17, combine(combine(clusterOf(left, 0), clusterOf(word, 0)), clusterOf(right, 0)));
}

function addPosition({ tokens, words, casing, phraseFlags, phrasePart }: Reading, at: number, add: Add): void {
  const token = tokens[at]!;
  const word = words[at]!;
  const opens = token.opensSentence ? 1 : 0;
  const glue = (token.glued ? 1 : 0) + (tokens[at + 1]?.glued ? 2 : 0);
  add(30, opens * 64 + casing[at]! * 16 + word.casing * 2 + (word.capital ? 1 : 0));
  add(31, glue * 8 + (word.capital ? 4 : 0) + casing[at]!);
  add(32, combine(casing[at]!, word.shape));
  if (phrasePart[at]) {
    add(33, combine(phraseFlags[at]!, phrasePart[at]));
    add(34, phrasePart[at]);
  }
  const left = words[at - 1]?.form === '(' ? 1 : 0;
  const right = words[at + 1]?.form === ')' ? 2 : 0;
  if (left + right) add(35, (left + right) * 4 + casing[at]!);
}

function addRun({ words, runs, tokens }: Reading, at: number, add: Add): void {
  const run = runs[at];
  if (!run) return;
  const length = Math.min(run.end - run.start, 5);
  const place = (at === run.start ? 1 : 0) + (at === run.end - 1 ? 2 : 0);
  const before = tokens[run.start]!.opensSentence ? undefined : words[run.start - 1];
  const after = tokens[run.end]?.opensSentence ? undefined : words[run.end];
  const first = words[run.start]!;
  const last = words[run.end - 1]!;
  add(50, length * 4 + place);
  if (length === 1) {
    add(65, combine(hashOf(before), hashOf(after)));
    add(66, combine(clusterOf(before, 1), clusterOf(after, 1)));
    return;
  }
  add(51, combine(hashOf(before), place));
  add(52, combine(hashOf(after), place));
  add(53, combine(last.hash, place));
  add(54, combine(first.hash, place));
  add(55, combine(last.flags, place));
  add(56, combine(first.flags, place));
  add(57, combine(clusterOf(last, 1), place));
  add(58, combine(clusterOf(first, 1), place));
  add(59, combine(clusterOf(before, 1), place));
  add(60, combine(clusterOf(after, 1), place));
  add(61, combine(first.flags, last.flags) + length);
  for (let bit = 8; bit < 24; bit++) if (run.flags & (1 << bit)) add(62, bit * 4 + place);
}

function addDocument({ words, facts, runs, length, sport }: Reading, at: number, add: Add): void {
  const word = words[at]!;
  if (sport) {
    add(85, word.flags);
    add(86, combine(hashOf(words[at - 1]), word.flags & PLACES ? 1 : 0));
    add(87, combine(hashOf(words[at + 1]), word.flags & PLACES ? 1 : 0));
  }
  if (!word.capital) return;
  const known = facts.get(word.hash) ?? 0;
  for (let bit = 0; bit < FACTS.length; bit++) if (known & (1 << bit)) add(80, bit);
  add(81, known & 0x7f);
  const run = runs[at];
  const alone = run && run.end - run.start === 1 ? 1 : 0;
  add(82, combine(length * 2 + alone, known >> REPEATED));
  add(83, combine(combine(length * 2 + alone, known >> REPEATED), word.flags));
}
