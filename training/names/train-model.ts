import type { NameType } from '../../src/entities/recognizer/crf/tags.ts';
import { analyzeDocument } from '../../src/entities/recognizer/document/analyze-document.ts';
import type { AnalyzedDocument } from '../../src/entities/recognizer/document/document.ts';
import { WordReader } from '../../src/entities/recognizer/document/words.ts';
import { quantize, ROW_BITS } from '../../src/entities/recognizer/features/weight-table.ts';
import { hashText } from '../../src/entities/recognizer/hashing.ts';
import type { NameLexicon } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import type { LexiconForms, NameModel } from '../../src/entities/recognizer/name-model.ts';
import { allowedTags, isExpressible, toChains } from './chains.ts';
import { knownPhrases } from './known-phrases.ts';
import { alignLabels, type LabeledSpan, type LabeledText } from './labeled-text.ts';
import { namePool, type NameSources } from './name-pool.ts';
import { collectNameWords } from './name-words.ts';
import { newsLines } from './news-lines.ts';
import { newsStories } from './news-stories.ts';
import { replaceNames } from './replace-names.ts';
import { trainCrf } from './train-crf.ts';
import { wordStatistics } from './word-statistics.ts';

/** Texts labeled by one convention. */
export interface LabeledSet {
  texts: LabeledText[];
  /** How much each of its texts counts. */
  weight: number;
  /** Whether to train on copies with other names too. */
  renamed: boolean;
  /** The types of names it does not label. */
  unlabeled: readonly NameType[];
}

export interface TrainingData {
  sets: readonly LabeledSet[];
  /** Unlabeled texts, for the statistics of words. */
  texts: readonly string[];
  names: NameSources;
}

const OPTIONS = { epochs: 4, rate: 0.07, dropout: 0.4, decay: 0.0002, rowBits: ROW_BITS };
/** Models that see the texts in different orders make different errors; their mean makes fewer. */
const SEEDS = [1, 2];
/** How much a copy with other names counts, relative to its original. */
const RENAMED_WEIGHT = 0.4;
/** How many texts are generated from lines and from stories, and how much each counts. */
const LINE_TEXTS = 800;
const STORY_TEXTS = 900;
const GENERATED_WEIGHT = 0.3;
/** Weights are rounded to multiples of `UNIT`; those of fewer than `MIN_UNITS` are dropped. */
const UNIT = 0.03;
const MIN_UNITS = 3;

/**
 * Trains a model on labeled texts; the same data give the same model, to the byte. `report` is called with each step.
 * The model's confidence remains to be fitted.
 */
export function trainModel(
  data: TrainingData,
  report: (step: string) => void,
): { model: NameModel; forms: LexiconForms } {
  const labeled = data.sets.flatMap(({ texts }) => texts);
  const forms = {
    phrases: knownPhrases(data.names),
    statistics: wordStatistics([...data.texts, ...labeled.map(({ text }) => text)]),
  };
  report(`${forms.phrases.size} phrases, ${forms.statistics.size} words`);
  const lexicon = toLexicon(forms);
  const nameWords = collectNameWords(labeled);
  const reader = new WordReader(lexicon, nameWords);
  const sets = [...data.sets, ...renamedSets(data), generatedSet(data.names)];
  const ignored: string[] = [];
  const chains = sets.flatMap((set) =>
    set.texts.flatMap((text) => {
      const document = analyzeDocument(text.text, reader, lexicon);
      const labels = alignLabels(text, document);
      ignored.push(...inexpressibleLabels(text, labels, document));
      return toChains(document, allowedTags(document, labels, set.unlabeled), set.weight);
    }),
  );
  report(`${chains.length} chains of tokens that can be in names`);
  if (ignored.length > 0) report(`ignored ${ignored.length} labels that no tagging can have, such as ${ignored[0]}`);
  const trained = SEEDS.map((seed) => {
    const parameters = trainCrf(chains, { ...OPTIONS, seed });
    report(`trained with seed ${seed}`);
    return parameters;
  });
  const table = quantize(meanOf(trained.map(({ emissions }) => emissions)), UNIT, MIN_UNITS);
  const transitions = meanOf(trained.map((parameters) => parameters.transitions));
  return { model: { lexicon, nameWords, table, transitions }, forms };
}

function meanOf(lists: readonly Float32Array[]): Float32Array {
  const [first, ...others] = lists;
  return first!.map((value, index) => others.reduce((sum, list) => sum + list[index]!, value) / lists.length);
}

function renamedSets({ sets, names }: TrainingData): LabeledSet[] {
  const pool = namePool(names);
  return sets
    .filter(({ renamed }) => renamed)
    .map((set, seed) => ({ ...set, texts: replaceNames(set.texts, pool, seed), weight: set.weight * RENAMED_WEIGHT }));
}

function generatedSet(names: NameSources): LabeledSet {
  const pool = namePool(names);
  const texts = [...newsLines(LINE_TEXTS, pool, 1), ...newsStories(STORY_TEXTS, pool, 1)];
  return { texts, weight: GENERATED_WEIGHT, renamed: false, unlabeled: [] };
}

function toLexicon({ phrases, statistics }: LexiconForms): NameLexicon {
  const flags = new Map([...phrases].map(([form, known]) => [hashText(form), known]));
  const byHash = new Map([...statistics].map(([form, word]) => [hashText(form), word]));
  return { flags: (hash) => flags.get(hash) ?? 0, statistics: (hash) => byHash.get(hash), maxPhraseLength: 5 };
}

/** Returns descriptions of the labels that are ignored because no tagging can have them. */
function inexpressibleLabels(
  { id, text }: LabeledText,
  labels: readonly LabeledSpan[],
  document: AnalyzedDocument,
): string[] {
  return labels
    .filter((label) => !isExpressible(document, label))
    .map(({ first, last }) => {
      const surface = text.slice(document.tokens[first]!.start, document.tokens[last]!.end);
      return `${JSON.stringify(surface)} in ${id}`;
    });
}
