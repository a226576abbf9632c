import { mixOdds } from '../../src/convert/labels/predict.ts';
import type { Forest } from '../../src/learn/trees.ts';
import type { Weights } from '../../src/convert/labels/weights.ts';
import { foldsByPublisher } from './folds.ts';
import type { LabeledPage } from './labeled-page.ts';
import { learnLexicon, type LexiconOptions } from './learn-lexicon.ts';
import type { BinnedMatrix } from '../trees/bins.ts';
import { boost, type BoostOptions } from '../trees/boost.ts';
import { logisticObjective, type WeightedTargets } from '../trees/logistic-objective.ts';
import { Rows } from './rows.ts';

const FOLDS = 5;
const LEXICON: LexiconOptions = { size: 1 << 15, rounds: 4, rate: 0.15, decay: 1e-4, publishers: 3 };
const FIRST: BoostOptions = {
  trees: 160,
  maxLeaves: 24,
  minWeight: 3,
  shrinkage: 2,
  histograms: 'subtract',
  rate: 0.1,
  featureShare: 0.25,
  seed: 1,
};
const SECOND: BoostOptions = { ...FIRST, trees: 120, rate: 0.08, seed: 2 };
/** The probability that a tree is grown from a row that the trees before get right. */
const ROW_SHARE = 0.05;

/** Called when a step begins. */
export type Report = (step: string) => void;

/** What has been learned, and what it is worth. */
export interface Training {
  weights: Weights;
  /** The log odds of every page's lines, by weights that were learned without the pages of its publisher. */
  odds: Float32Array[];
}

/**
 * Learns lexicon, first and second pass from all pages, and once more without each fold of publishers in turn. What one
 * stage learned is never shown to the next on the pages it was learned from (stacking, Wolpert 1992): those get the
 * scores of its twin that has not seen their publisher.
 */
export function train(pages: readonly LabeledPage[], report: Report): Training {
  const folds = foldsByPublisher(
    pages.map(({ publisher }) => publisher),
    FOLDS,
  );
  const all = () => true;
  const twins = <T>(step: string, learn: (used: (page: number) => boolean) => T): T[] =>
    Array.from({ length: FOLDS }, (_, fold) => {
      report(`${step} without fold ${fold + 1} of ${FOLDS}`);
      return learn((page) => folds[page] !== fold);
    });

  const lexiconOf = (used: (page: number) => boolean) =>
    learnLexicon(
      pages.filter((_, page) => used(page)),
      LEXICON,
    );
  const lexicons = twins('lexicon', lexiconOf);
  const rows = new Rows(pages, (page) => lexicons[folds[page]!]!);

  const bins = rows.binFirst();
  const firstOf = (used: (page: number) => boolean) => trainForest(bins, rows.examples(used), FIRST);
  const firsts = twins('first pass', firstOf);
  const firstOdds = pages.map((_, page) => rows.odds(page, firsts[folds[page]!]!));
  firstOdds.forEach((odds, page) => rows.addContext(page, odds));

  const moreBins = rows.binSecond(bins);
  const secondOf = (used: (page: number) => boolean) => trainForest(moreBins, rows.examples(used), SECOND);
  const seconds = twins('second pass', secondOf);

  report('all of it from all pages');
  return {
    weights: { lexicon: lexiconOf(all), first: firstOf(all), second: secondOf(all) },
    odds: pages.map((_, page) => mixOdds(firstOdds[page]!, rows.odds(page, seconds[folds[page]!]!))),
  };
}

function trainForest(matrix: BinnedMatrix, examples: WeightedTargets, options: BoostOptions): Forest {
  const forest = boost(matrix, logisticObjective(examples, ROW_SHARE), options);
  // 32 bits a leaf keep the file of the weights small.
  return { ...forest, leaf: forest.leaf.map(Math.fround) };
}
