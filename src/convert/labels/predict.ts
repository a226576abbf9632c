import { firstRows, scoreRowsWithCheckpoints, type Checkpoint } from '../../learn/trees.ts';
import { addContext, WIDTH } from './features/features.ts';
import type { LabelsPage } from './labels-page.ts';
import type { Weights } from './weights.ts';

/**
 * More than four lines in ten are certain to be boilerplate after a few trees: of 116,000 such lines none would have ended
 * above -1.9, and the figures of the evaluation stay the same.
 */
const FIRST_PASS_CHECKPOINTS: readonly Checkpoint[] = [
  { trees: 32, minScore: -3.2, remainder: -3 },
  { trees: 64, minScore: -4.3, remainder: -1.1 },
];
/** More than half of the lines of the second pass skip trees; none of 60,000 would have ended above -1.5. */
const SECOND_PASS_CHECKPOINTS: readonly Checkpoint[] = [
  { trees: 32, minScore: -2.9, remainder: 0 },
  { trees: 80, minScore: -3.2, remainder: 0 },
];
/** Lines with lower log odds skip the second pass: they are certain to be boilerplate. */
const MIN_ODDS_OF_SECOND_PASS = -3.5;

/**
 * Returns the log odds, by line, that a line is part of the article. `values` are the features of all lines; those of the
 * second pass are filled in.
 */
export function predictOdds(page: LabelsPage, values: Float32Array, { first, second }: Weights): Float32Array {
  const lines = firstRows(page.lines.length);
  const odds = new Float32Array(scoreRowsWithCheckpoints(first, FIRST_PASS_CHECKPOINTS, values, WIDTH, lines));
  addContext(page, values, odds);
  const open = lines.filter((line) => odds[line]! >= MIN_ODDS_OF_SECOND_PASS);
  const openOdds = scoreRowsWithCheckpoints(second, SECOND_PASS_CHECKPOINTS, values, WIDTH, open);
  const secondOdds = odds.slice();
  open.forEach((line, i) => (secondOdds[line] = openOdds[i]!));
  return meanOdds(odds, secondOdds);
}

/** Returns the mean of both passes' log odds, which does better than either. */
export function meanOdds(first: Float32Array, second: Float32Array): Float32Array {
  return first.map((value, line) => (value + second[line]!) / 2);
}

/** Lines that are less probable are never kept. */
const MIN_PROBABILITY = 0.2;

/**
 * Selects the lines to keep, given for each the probability that it is part of the article and its number of words: the
 * most probable lines, as many as give the greatest expected F1 in words. Keeps more where all lines are doubtful and
 * fewer where many are certain.
 */
export function selectArticleLines(probabilities: Float32Array, words: Float32Array): boolean[] {
  const isKept = new Array<boolean>(probabilities.length).fill(false);
  const order = [...probabilities.keys()]
    .filter((line) => probabilities[line]! > MIN_PROBABILITY)
    .sort((a, b) => probabilities[b]! - probabilities[a]!);
  const expected = probabilities.reduce((sum, probability, line) => sum + probability * words[line]!, 0);
  let expectedKept = 0;
  let kept = 0;
  let bestF1 = 0;
  let count = 0;
  order.forEach((line, i) => {
    expectedKept += probabilities[line]! * words[line]!;
    kept += words[line]!;
    const f1 = (2 * expectedKept) / (kept + expected);
    if (f1 < bestF1) return;
    bestF1 = f1;
    count = i + 1;
  });
  for (const line of order.slice(0, count)) isKept[line] = true;
  return isKept;
}
