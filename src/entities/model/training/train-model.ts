import { readDocument } from '../document.ts';
import { stretches, type Reading } from '../reading.ts';
import { REACH, ROW_BITS, contextRows, wordRows } from '../features.ts';
import { hashText } from '../hashing.ts';
import type { Lexicon } from '../lexicon.ts';
import type { LexiconForms, NameModel } from '../model.ts';
import { NameRecogniser } from '../recogniser.ts';
import type { NameType } from '../tags.ts';
import { quantise } from '../weight-table.ts';
import { WordReader } from '../words.ts';
import { trainCrf, type Chain, type Parameters, type TrainingOptions } from './crf-trainer.ts';
import { ALL_TAGS, alignLabels, allowedTags, type LabelledText } from './examples.ts';
import { knownPhrases, namePool, type NameSources } from './known-phrases.ts';
import { nameWords } from './name-words.ts';
import { newsLines } from './news-lines.ts';
import { ownLabels } from './own-labels.ts';
import { renameAll } from './rename.ts';
import { wordStatistics } from './word-statistics.ts';

/** Texts labelled by one convention. */
export interface LabelledSet {
  texts: LabelledText[];
  /** How much each of its texts counts. */
  weight: number;
  /** Whether copies with other names in them are learned from too. */
  renamed: boolean;
  /** Types of names it leaves without a label. */
  unlabelled: readonly NameType[];
}

export interface TrainingData {
  sets: readonly LabelledSet[];
  /** Plain texts, for what words are like, and to learn more from once a first model is trained. */
  texts: readonly string[];
  names: NameSources;
}

export type Report = (step: string) => void;

const OPTIONS: TrainingOptions = { epochs: 5, rate: 0.07, dropout: 0.4, decay: 0.0002, seed: 1, rowBits: ROW_BITS };
/** The model that labels plain texts need not be the best. */
const TEACHER_EPOCHS = 4;
/** How much a renamed copy counts beside its original. */
const RENAMED_SHARE = 0.4;
/** How many texts are made of lines as agencies write them, and how much they count. */
const WRITTEN_TEXTS = 800;
const WRITTEN_WEIGHT = 0.3;
/** Of plain texts, only the beginnings are learned from, and count less. */
const OWN_LENGTH = 10_000;
const OWN_WEIGHT = 0.3;
/** Weights are rounded to this; what rounds to less than the second figure in units is left out. */
const UNIT = 0.03;
const LEAST_UNITS = 2;

/**
 * Trains on the labelled texts, labels the plain ones with what was learned, and trains on both. The same data give the
 * same model, to the byte. Its calibration is still to be found.
 */
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
  const sets = [...data.sets, ...renamedSets(data), writtenSet(data.names)];
  const chains = sets.flatMap((set) => set.texts.flatMap((text) => labelledChains(text, set, reader, lexicon)));
  report(`${chains.length} stretches that can hold names`);
  const teacher = toModel(trainCrf(chains, { ...OPTIONS, epochs: TEACHER_EPOCHS }));
  report('trained on the labelled texts');
  const recogniser = new NameRecogniser(teacher);
  const own = data.texts.flatMap((text) => ownChains(text.slice(0, OWN_LENGTH), recogniser));
  report(`${own.length} stretches labelled by what was learned`);
  const model = toModel(trainCrf([...chains, ...own], OPTIONS));
  report('trained on both');
  return { model, forms };

  function toModel({ emissions, transitions }: Parameters): NameModel {
    const table = quantise(emissions, UNIT, LEAST_UNITS);
    return { lexicon, nameWords: words, table, transitions, calibration: {} };
  }
}

/** Copies of the sets that are not of tweets, with other names in them. */
function renamedSets({ sets, names }: TrainingData): LabelledSet[] {
  const pool = namePool(names);
  return sets
    .filter(({ renamed }) => renamed)
    .map((set, at) => ({ ...set, texts: renameAll(set.texts, pool, at), weight: set.weight * RENAMED_SHARE }));
}

function writtenSet(names: NameSources): LabelledSet {
  return {
    texts: newsLines(WRITTEN_TEXTS, namePool(names), 1),
    weight: WRITTEN_WEIGHT,
    renamed: false,
    unlabelled: [],
  };
}

function lexiconOf({ phrases, statistics }: LexiconForms): Lexicon {
  const flags = new Map([...phrases].map(([form, known]) => [hashText(form), known]));
  const byHash = new Map([...statistics].map(([form, word]) => [hashText(form), word]));
  return { known: (hash) => flags.get(hash) ?? 0, statistics: (hash) => byHash.get(hash), longestPhrase: 5 };
}

function labelledChains(text: LabelledText, set: LabelledSet, reader: WordReader, lexicon: Lexicon): Chain[] {
  const reading = readDocument(text.text, reader, lexicon);
  return toChains(reading, allowedTags(reading, alignLabels(text, reading), set.unlabelled), set.weight);
}

function ownChains(text: string, recogniser: NameRecogniser): Chain[] {
  const { reading, ...pass } = recogniser.find(text);
  const chains = toChains(reading, ownLabels(reading, pass), OWN_WEIGHT);
  return chains.filter(({ allowed }) => !allowed.every((tags) => tags === ALL_TAGS));
}

function toChains(reading: Reading, allowed: Uint32Array, weight: number): Chain[] {
  return Array.from(stretches(reading), ([start, end]) => ({
    rows: Array.from({ length: end - start }, (_, at) => featureRows(reading, start + at)),
    allowed: allowed.subarray(start, end),
    weight,
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
