import { RUNNING_TEXT, sentenceCasing } from '../../src/entities/recognizer/document/sentence-casing.ts';
import { lookupForm, type WordStatistics } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import { tokenizeDocument } from '../../src/entities/recognizer/document/tokens.ts';
import { clusterWords } from './word-clusters.ts';
import { wordVectors } from './word-vectors.ts';

/** The numbers of clusters at each level. */
const CLUSTER_COUNTS = [64, 256, 1024];
const DIMENSIONS = 64;
/** Rarer words have too few uses to be clustered, or to have a casing. */
const MIN_USES_FOR_CLUSTER = 5;
const MIN_USES_FOR_CASING = 3;
/** The shares of capitalized uses below which the casing is 1 to 4. */
const CASING_STEPS = [0.04, 0.35, 0.75, 0.97];

/**
 * Returns the clusters and casing of words in unlabeled texts, by lookup form. Repeated sentences, as of menus and
 * notices, count once.
 */
export function wordStatistics(texts: Iterable<string>): Map<string, WordStatistics> {
  const { sentences, casing } = readTexts(texts);
  const vectors = wordVectors(sentences, { minCount: MIN_USES_FOR_CLUSTER, dimensions: DIMENSIONS });
  const levels = CLUSTER_COUNTS.map((count) => clusterWords(vectors, count));
  const statistics = new Map<string, WordStatistics>();
  for (const [at, form] of vectors.words.entries())
    statistics.set(form, { clusters: levels.map((level) => level[at]!), casing: casingOf(casing.get(form)) });
  for (const [form, counts] of casing)
    if (!statistics.has(form) && casingOf(counts)) statistics.set(form, { clusters: [], casing: casingOf(counts) });
  return statistics;
}

/** The uses of a word in running text, other than at the start of a sentence. */
interface CaseCounts {
  capitalized: number;
  all: number;
}

function readTexts(texts: Iterable<string>): { sentences: string[][]; casing: Map<string, CaseCounts> } {
  const sentences = new Map<string, string[]>();
  const casing = new Map<string, CaseCounts>();
  for (const text of texts) {
    const tokens = tokenizeDocument(text);
    const cases = sentenceCasing(tokens);
    let sentence: string[] = [];
    for (const [at, { surface, startsSentence }] of tokens.entries()) {
      const form = lookupForm(surface);
      if (startsSentence) {
        addSentence(sentences, sentence);
        sentence = [];
      } else if (cases[at] === RUNNING_TEXT && /^\p{L}/u.test(surface))
        countCase(casing, form, /^\p{Lu}/u.test(surface));
      sentence.push(/^\p{N}/u.test(form) ? form.replace(/\p{N}/gu, '0') : form);
    }
    addSentence(sentences, sentence);
  }
  return { sentences: [...sentences.values()], casing };
}

function addSentence(sentences: Map<string, string[]>, sentence: string[]): void {
  if (sentence.length > 2) sentences.set(sentence.join(' '), sentence);
}

function countCase(casing: Map<string, CaseCounts>, form: string, isCapitalized: boolean): void {
  const counts = casing.get(form) ?? { capitalized: 0, all: 0 };
  counts.all++;
  if (isCapitalized) counts.capitalized++;
  casing.set(form, counts);
}

function casingOf(counts: CaseCounts | undefined): number {
  if (!counts || counts.all < MIN_USES_FOR_CASING) return 0;
  const share = counts.capitalized / counts.all;
  const step = CASING_STEPS.findIndex((limit) => share < limit);
  return step < 0 ? 5 : step + 1;
}
