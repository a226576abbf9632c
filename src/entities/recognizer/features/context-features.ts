import { combine } from '../hashing.ts';
import { FACTS } from '../document/word-usage.ts';
import type { Reading } from '../document/document.ts';
import { rowOf } from './rows.ts';
import { PLACE_FLAGS as PLACES } from '../lexicon/lexicon.ts';
import type { Word } from '../document/words.ts';

/** The rows of features that need more than one word: neighbors together, runs of capitals, the whole document. */
export function contextRows(reading: Reading, at: number, out: number[]): void {
  out.length = 0;
  const add = (kind: number, value: number) => {
    out.push(rowOf(value, 200 + kind));
  };
  addNeighbors(reading, at, add);
  addPosition(reading, at, add);
  addRun(reading, at, add);
  addDocument(reading, at, add);
  addElsewhere(reading, at, add);
}

/** The facts from this bit on tell in what company a word stands elsewhere. */
const REPEATED = FACTS.indexOf('repeated');

const NO_WORD = 0x5bd1e995;

type Add = (kind: number, value: number) => void;

const hashOf = (word: Word | undefined) => word?.hash ?? NO_WORD;
const shapeOf = (word: Word | undefined) => word?.shape ?? NO_WORD;
const flagsOf = (word: Word | undefined) => word?.flags ?? NO_WORD;
const clusterOf = (word: Word | undefined, level: number) => word?.clusters[level] ?? -1;

function addNeighbors({ words }: Reading, at: number, add: Add): void {
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

function addRun({ words, runs }: Reading, at: number, add: Add): void {
  const run = runs[at];
  if (!run) return;
  const length = Math.min(run.end - run.start, 5);
  const place = (at === run.start ? 1 : 0) + (at === run.end - 1 ? 2 : 0);
  const { before, after } = run;
  const first = words[run.start]!;
  const last = words[run.end - 1]!;
  add(50, length * 4 + place);
  for (const word of run.apposition) add(67, word.hash);
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

/** More mentions than these say little more. */
const MOST_OTHERS = 5;

/** The words around the other runs of the document that have this word. */
function addElsewhere({ words, runs, runsWith }: Reading, at: number, add: Add): void {
  const run = runs[at];
  const others = runsWith.get(words[at]!.hash);
  if (!run || !others || others.length < 2) return;
  const seen: number[] = [];
  const addOnce = (word: Word | undefined, place: number) => {
    const value = word ? combine(word.hash, place) : 0;
    if (!word || seen.includes(value)) return;
    seen.push(value);
    add(90, value);
  };
  let count = 0;
  for (const other of others) {
    if (other === run) continue;
    if (count++ === MOST_OTHERS) return;
    const alone = other.end - other.start === 1 ? 1 : 0;
    addOnce(other.before, alone);
    addOnce(other.after, 2 + alone);
  }
}
