import type { AnalyzedDocument } from '../document/document.ts';
import { WORD_USES } from '../document/word-uses.ts';
import type { Word } from '../document/words.ts';
import { combine } from '../hashing.ts';
import { PLACE_FLAGS } from '../lexicon/lexicon.ts';
import { featureRow } from './weight-table.ts';

/** Fills `rows` with the rows of a token's features that depend on more than one word. */
export function contextRows(document: AnalyzedDocument, at: number, rows: number[]): void {
  rows.length = 0;
  const add = (kind: number, value: number) => {
    rows.push(featureRow(value, 200 + kind));
  };
  addNeighborFeatures(document, at, add);
  addPositionFeatures(document, at, add);
  addRunFeatures(document, at, add);
  addDocumentFeatures(document, at, add);
  addOtherMentionFeatures(document, at, add);
}

/** Adds a feature; the numbers of the kinds are part of the trained model. */
type AddFeature = (kind: number, value: number) => void;

/** The hash, shape and flags of a missing word. */
const NO_WORD = 0x5bd1e995;

const hashOf = (word: Word | undefined) => word?.hash ?? NO_WORD;
const shapeOf = (word: Word | undefined) => word?.shape ?? NO_WORD;
const flagsOf = (word: Word | undefined) => word?.flags ?? NO_WORD;
const clusterOf = (word: Word | undefined, level: number) => word?.clusters[level] ?? -1;

/** Combinations of the words from two before to two after the token. */
function addNeighborFeatures({ words }: AnalyzedDocument, at: number, add: AddFeature): void {
  const word = words[at]!;
  const [beforePrevious, previous, next, afterNext] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]];
  add(1, combine(hashOf(previous), word.hash));
  add(2, combine(word.hash, hashOf(next)));
  add(3, combine(combine(shapeOf(previous), word.shape), shapeOf(next)));
  add(4, combine(hashOf(previous), word.shape));
  add(5, combine(hashOf(next), word.shape));
  add(6, combine(hashOf(previous), hashOf(next)));
  add(7, combine(hashOf(beforePrevious), hashOf(previous)));
  add(8, combine(hashOf(next), hashOf(afterNext)));
  add(9, combine(flagsOf(previous), word.flags));
  add(10, combine(word.flags, flagsOf(next)));
  add(11, combine(clusterOf(previous, 1), clusterOf(word, 1)));
  add(12, combine(clusterOf(word, 1), clusterOf(next, 1)));
  add(13, combine(clusterOf(previous, 1), clusterOf(next, 1)));
  add(14, combine(clusterOf(previous, 2), word.shape));
  add(15, combine(clusterOf(next, 2), word.shape));
  add(16, combine(combine(shapeOf(previous), word.flags), shapeOf(next)));
  add(17, combine(combine(clusterOf(previous, 0), clusterOf(word, 0)), clusterOf(next, 0)));
}

/** The token's position in its sentence, in a phrase of the lexicon and in parentheses. */
function addPositionFeatures({ tokens, words, casing, phrases }: AnalyzedDocument, at: number, add: AddFeature): void {
  const token = tokens[at]!;
  const word = words[at]!;
  const startsSentence = token.startsSentence ? 1 : 0;
  const joins = (token.isJoined ? 1 : 0) + (tokens[at + 1]?.isJoined ? 2 : 0);
  add(30, startsSentence * 64 + casing[at]! * 16 + word.casing * 2 + (word.isCapitalized ? 1 : 0));
  add(31, joins * 8 + (word.isCapitalized ? 4 : 0) + casing[at]!);
  add(32, combine(casing[at]!, word.shape));
  const positionInPhrase = phrases.positions[at]!;
  if (positionInPhrase) {
    add(33, combine(phrases.flags[at]!, positionInPhrase));
    add(34, positionInPhrase);
  }
  const parentheses = (words[at - 1]?.form === '(' ? 1 : 0) + (words[at + 1]?.form === ')' ? 2 : 0);
  if (parentheses) add(35, parentheses * 4 + casing[at]!);
}

/** The lexicon categories, of 8 and up, that a run's features distinguish. */
const FIRST_RUN_FLAG = 8;
const RUN_FLAGS_END = 24;
const MAX_RUN_LENGTH = 5;

/** The run of capitalized words that the token is in, and what is next to it. */
function addRunFeatures({ words, runs }: AnalyzedDocument, at: number, add: AddFeature): void {
  const run = runs[at];
  if (!run) return;
  const length = Math.min(run.end - run.start, MAX_RUN_LENGTH);
  const position = (at === run.start ? 1 : 0) + (at === run.end - 1 ? 2 : 0);
  const { before, after } = run;
  const first = words[run.start]!;
  const last = words[run.end - 1]!;
  add(50, length * 4 + position);
  for (const word of run.apposition) add(67, word.hash);
  if (length === 1) {
    add(65, combine(hashOf(before), hashOf(after)));
    add(66, combine(clusterOf(before, 1), clusterOf(after, 1)));
    return;
  }
  add(51, combine(hashOf(before), position));
  add(52, combine(hashOf(after), position));
  add(53, combine(last.hash, position));
  add(54, combine(first.hash, position));
  add(55, combine(last.flags, position));
  add(56, combine(first.flags, position));
  add(57, combine(clusterOf(last, 1), position));
  add(58, combine(clusterOf(first, 1), position));
  add(59, combine(clusterOf(before, 1), position));
  add(60, combine(clusterOf(after, 1), position));
  add(61, combine(first.flags, last.flags) + length);
  for (let bit = FIRST_RUN_FLAG; bit < RUN_FLAGS_END; bit++) if (run.flags & (1 << bit)) add(62, bit * 4 + position);
}

/** The uses from this bit on are about the longer names that the word is in. */
const REPEATED = WORD_USES.indexOf('repeated');
/** The uses before this bit are about the words next to it. */
const NEIGHBOR_USES = 0x7f;

/** The document's topic and length, and how it uses the word. */
function addDocumentFeatures(document: AnalyzedDocument, at: number, add: AddFeature): void {
  const { words, wordUses, runs, lengthClass, isAboutSports } = document;
  const word = words[at]!;
  if (isAboutSports) {
    const isPlace = word.flags & PLACE_FLAGS ? 1 : 0;
    add(85, word.flags);
    add(86, combine(hashOf(words[at - 1]), isPlace));
    add(87, combine(hashOf(words[at + 1]), isPlace));
  }
  if (!word.isCapitalized) return;
  const uses = wordUses.get(word.hash) ?? 0;
  for (let bit = 0; bit < WORD_USES.length; bit++) if (uses & (1 << bit)) add(80, bit);
  add(81, uses & NEIGHBOR_USES);
  const run = runs[at];
  const isAlone = run && run.end - run.start === 1 ? 1 : 0;
  add(82, combine(lengthClass * 2 + isAlone, uses >> REPEATED));
  add(83, combine(combine(lengthClass * 2 + isAlone, uses >> REPEATED), word.flags));
}

const MAX_OTHER_MENTIONS = 5;

/** The words next to the other runs of the document that have this word. */
function addOtherMentionFeatures({ words, runs, runsByWord }: AnalyzedDocument, at: number, add: AddFeature): void {
  const run = runs[at];
  const runsWithWord = runsByWord.get(words[at]!.hash);
  if (!run || !runsWithWord || runsWithWord.length < 2) return;
  const added: number[] = [];
  const addOnce = (word: Word | undefined, position: number) => {
    const value = word ? combine(word.hash, position) : 0;
    if (!word || added.includes(value)) return;
    added.push(value);
    add(90, value);
  };
  let count = 0;
  for (const other of runsWithWord) {
    if (other === run) continue;
    if (count++ === MAX_OTHER_MENTIONS) return;
    const isAlone = other.end - other.start === 1 ? 1 : 0;
    addOnce(other.before, isAlone);
    addOnce(other.after, 2 + isAlone);
  }
}
