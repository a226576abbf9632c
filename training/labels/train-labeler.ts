import type { Lexicon } from '../../src/convert/labels/lexicon.ts';
import { meanOdds } from '../../src/convert/labels/predict.ts';
import type { Weights } from '../../src/convert/labels/weights.ts';
import type { Forest } from '../../src/learn/trees.ts';
import { foldsByPublisher } from '../labeled-pages/folds.ts';
import type { BinnedMatrix } from '../trees/bins.ts';
import { boost, type BoostOptions } from '../trees/boost.ts';
import { logisticObjective, type WeightedTargets } from '../trees/logistic-objective.ts';
import { learnLexicon, type LexiconOptions } from './learn-lexicon.ts';
import { LineMatrix } from './line-matrix.ts';
import type { TrainingPage } from './training-page.ts';

const FOLDS = 5;
const LEXICON: LexiconOptions = { size: 1 << 15, rounds: 4, rate: 0.15, decay: 1e-4, minPublishers: 3 };
const FIRST_PASS: BoostOptions = {
  trees: 160,
  maxLeaves: 24,
  minWeight: 3,
  shrinkage: 2,
  histograms: 'subtract',
  rate: 0.1,
  featureShare: 0.25,
  seed: 1,
};
const SECOND_PASS: BoostOptions = { ...FIRST_PASS, trees: 120, rate: 0.08, seed: 2 };
/** The probability that a tree is grown from a row that the trees before it get right. */
const ROW_SHARE = 0.05;

/** Called when a step of the training begins. */
export type Report = (step: string) => void;

/** The trained weights, and scores that show how good they are. */
export interface LabelerTraining {
  weights: Weights;
  /** The log odds of every page's lines, by weights that were trained without the pages of its publisher. */
  odds: Float32Array[];
}

/** Trains something on the pages for which the predicate holds. */
type Trainer<T> = (isUsed: (page: number) => boolean) => T;

/**
 * Trains the lexicon, the first and the second pass on all pages, and once more without each fold of publishers. A stage
 * never sees what an earlier stage scores on pages that one was trained on (stacking, Wolpert 1992): it sees the scores
 * by the one that was trained without the page's fold. The same pages give the same weights.
 */
export function trainLabeler(pages: readonly TrainingPage[], report: Report): LabelerTraining {
  const folds = foldsByPublisher(
    pages.map(({ publisher }) => publisher),
    FOLDS,
  );
  const trainOutOfFold = <T>(step: string, train: Trainer<T>): ((page: number) => T) => {
    const trained = Array.from({ length: FOLDS }, (_, fold) => {
      report(`${step} without fold ${fold + 1} of ${FOLDS}`);
      return train((page) => folds[page] !== fold);
    });
    return (page) => trained[folds[page]!]!;
  };

  const trainLexicon: Trainer<Lexicon> = (isUsed) =>
    learnLexicon(
      pages.filter((_, page) => isUsed(page)),
      LEXICON,
    );
  const matrix = new LineMatrix(pages, trainOutOfFold('lexicon', trainLexicon));

  const firstMatrix = matrix.binFirstPass();
  const trainFirst: Trainer<Forest> = (isUsed) => trainForest(firstMatrix, matrix.targets(isUsed), FIRST_PASS);
  const firstOf = trainOutOfFold('first pass', trainFirst);
  const firstOdds = pages.map((_, page) => matrix.odds(page, firstOf(page)));
  firstOdds.forEach((odds, page) => matrix.addContext(page, odds));

  const secondMatrix = matrix.binSecondPass(firstMatrix);
  const trainSecond: Trainer<Forest> = (isUsed) => trainForest(secondMatrix, matrix.targets(isUsed), SECOND_PASS);
  const secondOf = trainOutOfFold('second pass', trainSecond);

  report('everything on all pages');
  const all = () => true;
  return {
    weights: { lexicon: trainLexicon(all), first: trainFirst(all), second: trainSecond(all) },
    odds: pages.map((_, page) => meanOdds(firstOdds[page]!, matrix.odds(page, secondOf(page)))),
  };
}

function trainForest(matrix: BinnedMatrix, targets: WeightedTargets, options: BoostOptions): Forest {
  const forest = boost(matrix, logisticObjective(targets, ROW_SHARE), options);
  // 32 bits a leaf keep the file of the weights small.
  return { ...forest, leaf: forest.leaf.map(Math.fround) };
}
