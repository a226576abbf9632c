import { readDocument } from '../../src/entities/recognizer/document/analyze-document.ts';
import { stretches, type Reading } from '../../src/entities/recognizer/document/document.ts';
import { contextRows } from '../../src/entities/recognizer/features/context-features.ts';
import { hashText } from '../../src/entities/recognizer/hashing.ts';
import type { Lexicon } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import type { LexiconForms, UncalibratedModel } from '../../src/entities/recognizer/name-model.ts';
import type { NameType } from '../../src/entities/recognizer/crf/tags.ts';
import { ROW_BITS } from '../../src/entities/recognizer/features/rows.ts';
import { quantise } from '../../src/entities/recognizer/features/weight-table.ts';
import { wordRows, wordsBeside } from '../../src/entities/recognizer/features/word-features.ts';
import { WordReader, type Word } from '../../src/entities/recognizer/document/words.ts';
import { trainCrf, type Chain } from './train-crf.ts';
import { alignLabels, allowedTags, type LabeledText } from './labeled-text.ts';
import { knownPhrases, namePool, type NameSources } from './known-phrases.ts';
import { nameWords } from './name-words.ts';
import { newsLines } from './news-lines.ts';
import { newsStories } from './news-stories.ts';
import { renameAll } from './replace-names.ts';
import { wordStatistics } from './word-statistics.ts';

/** Texts labeled by one convention. */
export interface LabeledSet {
  texts: LabeledText[];
  /** How much each of its texts counts. */
  weight: number;
  /** Whether copies with other names in them are learned from too. */
  renamed: boolean;
  /** Types of names it leaves without a label. */
  unlabelled: readonly NameType[];
}

export interface TrainingData {
  sets: readonly LabeledSet[];
  /** Plain texts, for what words are like. */
  texts: readonly string[];
  names: NameSources;
}

export type Report = (step: string) => void;

const OPTIONS = { epochs: 4, rate: 0.07, dropout: 0.4, decay: 0.0002, rowBits: ROW_BITS };
/** Models that see the texts in different orders err differently; their mean errs less. */
const SEEDS = [1, 2];
/** How much a renamed copy counts beside its original. */
const RENAMED_SHARE = 0.4;
/** How many texts are made of lines as agencies write them and of stories, and how much they count. */
const LINE_TEXTS = 800;
const STORIES = 900;
const WRITTEN_WEIGHT = 0.3;
/** Weights are rounded to this; what rounds to less than the second figure in units is left out. */
const UNIT = 0.03;
const LEAST_UNITS = 3;

/** Trains on the labeled texts. The same data give the same model, to the byte. Its calibration is still to be found. */
export function trainModel(data: TrainingData, report: Report): { model: UncalibratedModel; forms: LexiconForms } {
  const labeled = data.sets.flatMap(({ texts }) => texts);
  const forms = {
    phrases: knownPhrases(data.names),
    statistics: wordStatistics([...data.texts, ...labeled.map(({ text }) => text)]),
  };
  report(`${forms.phrases.size} phrases, ${forms.statistics.size} words`);
  const lexicon = lexiconOf(forms);
  const words = nameWords(labeled);
  const reader = new WordReader(lexicon, words);
  const sets = [...data.sets, ...renamedSets(data), writtenSet(data.names)];
  const chains = sets.flatMap((set) => set.texts.flatMap((text) => labeledChains(text, set, reader, lexicon)));
  report(`${chains.length} stretches that can hold names`);
  const trained = SEEDS.map((seed) => {
    const parameters = trainCrf(chains, { ...OPTIONS, seed });
    report(`trained with seed ${seed}`);
    return parameters;
  });
  const table = quantise(meanOf(trained.map(({ emissions }) => emissions)), UNIT, LEAST_UNITS);
  const transitions = meanOf(trained.map((parameters) => parameters.transitions));
  return { model: { lexicon, nameWords: words, table, transitions }, forms };
}

function meanOf(lists: readonly Float32Array[]): Float32Array {
  const [first, ...others] = lists;
  return first!.map((value, at) => others.reduce((sum, list) => sum + list[at]!, value) / lists.length);
}

/** Copies of the sets that are not of tweets, with other names in them. */
function renamedSets({ sets, names }: TrainingData): LabeledSet[] {
  const pool = namePool(names);
  return sets
    .filter(({ renamed }) => renamed)
    .map((set, at) => ({ ...set, texts: renameAll(set.texts, pool, at), weight: set.weight * RENAMED_SHARE }));
}

function writtenSet(names: NameSources): LabeledSet {
  const pool = namePool(names);
  const texts = [...newsLines(LINE_TEXTS, pool, 1), ...newsStories(STORIES, pool, 1)];
  return { texts, weight: WRITTEN_WEIGHT, renamed: false, unlabelled: [] };
}

function lexiconOf({ phrases, statistics }: LexiconForms): Lexicon {
  const flags = new Map([...phrases].map(([form, known]) => [hashText(form), known]));
  const byHash = new Map([...statistics].map(([form, word]) => [hashText(form), word]));
  return { known: (hash) => flags.get(hash) ?? 0, statistics: (hash) => byHash.get(hash), longestPhrase: 5 };
}

function labeledChains(text: LabeledText, set: LabeledSet, reader: WordReader, lexicon: Lexicon): Chain[] {
  const reading = readDocument(text.text, reader, lexicon);
  return toChains(reading, allowedTags(reading, alignLabels(text, reading), set.unlabelled), set.weight);
}

function toChains(reading: Reading, allowed: Uint32Array, weight: number): Chain[] {
  return Array.from(stretches(reading), ([start, end]) => ({
    rows: Array.from({ length: end - start }, (_, at) => featureRows(reading, start + at)),
    allowed: allowed.subarray(start, end),
    weight,
  }));
}

/** The rows of each word by its offset, worked out once. */
const rowsOfWords = new WeakMap<Word, Map<number, Int32Array>>();

function featureRows(reading: Reading, at: number): Int32Array {
  const rows: number[] = [];
  contextRows(reading, at, rows);
  wordsBeside(reading, at, (word, offset) => {
    const known = rowsOfWords.get(word) ?? new Map<number, Int32Array>();
    rowsOfWords.set(word, known);
    const own = known.get(offset) ?? wordRows(word, offset);
    known.set(offset, own);
    rows.push(...own);
  });
  return Int32Array.from(rows);
}
