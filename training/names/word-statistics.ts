import { RUNNING, sentenceCasing } from '../../src/entities/recognizer/document/sentence-casing.ts';
import { lookupForm, type WordStatistics } from '../../src/entities/recognizer/lexicon/lexicon.ts';
import { tokenise } from '../../src/entities/recognizer/document/tokens.ts';
import { clusterWords } from './word-clusters.ts';
import { wordVectors } from './word-vectors.ts';

const CLUSTERS = [64, 256, 1024];
const DIMENSIONS = 64;
/** Rarer words tell too little of how they are used, or how they are cased. */
const LEAST_FOR_CLUSTER = 5;
const LEAST_FOR_CASING = 3;
/** Shares of capitalized uses up to which a word counts as 1 to 4. */
const CASING_STEPS = [0.04, 0.35, 0.75, 0.97];

/** Counts how the words of plain texts are used and cased. Repeated sentences, as of menus and notices, count once. */
export function wordStatistics(texts: Iterable<string>): Map<string, WordStatistics> {
  const { sentences, casing } = readTexts(texts);
  const vectors = wordVectors(sentences, { minimum: LEAST_FOR_CLUSTER, dimensions: DIMENSIONS });
  const levels = CLUSTERS.map((count) => clusterWords(vectors, count));
  const statistics = new Map<string, WordStatistics>();
  for (const [at, form] of vectors.words.entries())
    statistics.set(form, { clusters: levels.map((level) => level[at]!), casing: casingOf(casing.get(form)) });
  for (const [form, counts] of casing)
    if (!statistics.has(form) && casingOf(counts)) statistics.set(form, { clusters: [], casing: casingOf(counts) });
  return statistics;
}

interface Counts {
  capital: number;
  all: number;
}

function readTexts(texts: Iterable<string>): { sentences: string[][]; casing: Map<string, Counts> } {
  const sentences = new Map<string, string[]>();
  const casing = new Map<string, Counts>();
  for (const text of texts) {
    const tokens = tokenise(text);
    const cases = sentenceCasing(tokens);
    let sentence: string[] = [];
    for (const [at, { surface, opensSentence }] of tokens.entries()) {
      const form = lookupForm(surface);
      if (opensSentence) {
        keep(sentences, sentence);
        sentence = [];
      } else if (cases[at] === RUNNING && /^\p{L}/u.test(surface)) count(casing, form, /^\p{Lu}/u.test(surface));
      sentence.push(/^\p{N}/u.test(form) ? form.replace(/\p{N}/gu, '0') : form);
    }
    keep(sentences, sentence);
  }
  return { sentences: [...sentences.values()], casing };
}

function keep(sentences: Map<string, string[]>, sentence: string[]): void {
  if (sentence.length > 2) sentences.set(sentence.join(' '), sentence);
}

function count(casing: Map<string, Counts>, form: string, capital: boolean): void {
  const counts = casing.get(form) ?? { capital: 0, all: 0 };
  counts.all++;
  if (capital) counts.capital++;
  casing.set(form, counts);
}

function casingOf(counts: Counts | undefined): number {
  if (!counts || counts.all < LEAST_FOR_CASING) return 0;
  const share = counts.capital / counts.all;
  const step = CASING_STEPS.findIndex((most) => share < most);
  return step < 0 ? 5 : step + 1;
}
