import { readDocument, stretches, type Reading } from '../document.ts';
import { REACH, ROW_BITS, contextRows, wordRows } from '../features.ts';
import { hashText } from '../hashing.ts';
import type { Lexicon } from '../lexicon.ts';
import type { LexiconForms, NameModel } from '../model.ts';
import type { NameType } from '../tags.ts';
import { quantise } from '../weight-table.ts';
import { WordReader } from '../words.ts';
import { trainCrf, type Chain, type TrainingOptions } from './crf-trainer.ts';
import { alignLabels, allowedTags, type LabelledText } from './examples.ts';
import { knownPhrases, type NameSources } from './known-phrases.ts';
import { nameWords } from './name-words.ts';
import { wordStatistics } from './word-statistics.ts';

/** Texts labelled by one convention. */
export interface LabelledSet {
  texts: LabelledText[];
  /** How much each of its texts counts. */
  weight: number;
  /** Types of names it leaves without a label. */
  unlabelled: readonly NameType[];
}

export interface TrainingData {
  sets: readonly LabelledSet[];
  /** Plain texts, for what words are like. */
  texts: readonly string[];
  names: NameSources;
}

export type Report = (step: string) => void;

const OPTIONS: TrainingOptions = { epochs: 6, rate: 0.07, dropout: 0.4, decay: 0.0002, seed: 1, rowBits: ROW_BITS };
/** Weights are rounded to this; what rounds to less than the second figure in units is left out. */
const UNIT = 0.02;
const LEAST_UNITS = 2;

/** The same data give the same model, to the byte. Its calibration is still to be found. */
export function trainModel(data: TrainingData, report: Report): { model: NameModel; forms: LexiconForms } {
  const labelled = data.sets.flatMap(({ texts }) => texts);
  const forms = {
    phrases: knownPhrases(data.names),
    statistics: wordStatistics([...data.texts, ...labelled.map(({ text }) => text)]),
  };
  report(`${forms.phrases.size} phrases, ${forms.statistics.size} words`);
  const lexicon = lexiconOf(forms);
  const words = nameWords(labelled);
  const reader = new WordReader(lexicon, words);
  const chains = data.sets.flatMap((set) => set.texts.flatMap((text) => toChains(text, set, reader, lexicon)));
  report(`${chains.length} stretches of text that can hold names`);
  const { emissions, transitions } = trainCrf(chains, OPTIONS);
  report('trained');
  const table = quantise(emissions, UNIT, LEAST_UNITS);
  return { model: { lexicon, nameWords: words, table, transitions, calibration: [0, 1] }, forms };
}

function lexiconOf({ phrases, statistics }: LexiconForms): Lexicon {
  const flags = new Map([...phrases].map(([form, known]) => [hashText(form), known]));
  const byHash = new Map([...statistics].map(([form, word]) => [hashText(form), word]));
  return { known: (hash) => flags.get(hash) ?? 0, statistics: (hash) => byHash.get(hash), longestPhrase: 5 };
}

function toChains(text: LabelledText, set: LabelledSet, reader: WordReader, lexicon: Lexicon): Chain[] {
  const reading = readDocument(text.text, reader, lexicon);
  const allowed = allowedTags(reading, alignLabels(text, reading), set.unlabelled);
  return Array.from(stretches(reading), ([start, end]) => ({
    rows: Array.from({ length: end - start }, (_, at) => featureRows(reading, start + at)),
    allowed: allowed.subarray(start, end),
    weight: set.weight,
  }));
}

function featureRows(reading: Reading, at: number): Int32Array {
  const rows: number[] = [];
  contextRows(reading, at, rows);
  for (let offset = -REACH; offset <= REACH; offset++) {
    const word = reading.words[at + offset];
    if (word) rows.push(...wordRows(word, offset));
  }
  return Int32Array.from(rows);
}
