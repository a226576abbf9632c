import { firstRows, scoreRowsWithCheckpoints, type Checkpoint } from '../../learn/trees.ts';
import { addContext, WIDTH } from './features/features.ts';
import type { LabelsPage } from './labels-page.ts';
import type { Weights } from './weights.ts';

/**
 * Over four lines in ten are debris for sure after a few trees: of 116,000 such lines none would have ended above -1.9,
 * and the figures of the evaluation stay as they are.
 */
const FIRST_PASS_CHECKPOINTS: readonly Checkpoint[] = [
  { trees: 32, minScore: -3.2, remainder: -3 },
  { trees: 64, minScore: -4.3, remainder: -1.1 },
];
/** More than half of the lines looked at again are left alone; none of 60,000 would have ended above -1.5. */
const SECOND_PASS_CHECKPOINTS: readonly Checkpoint[] = [
  { trees: 32, minScore: -2.9, remainder: 0 },
  { trees: 80, minScore: -3.2, remainder: 0 },
];

/** Lines the first pass is this sure are debris are not looked at again. */
const SETTLED = -3.5;

/** The log odds of every line of belonging to the article. The context in `values` is written on the way. */
export function predictOdds(page: LabelsPage, values: Float32Array, { first, second }: Weights): Float32Array {
  const lines = firstRows(page.lines.length);
  const odds = new Float32Array(scoreRowsWithCheckpoints(first, FIRST_PASS_CHECKPOINTS, values, WIDTH, lines));
  addContext(page, values, odds);
  const open = lines.filter((line) => odds[line]! >= SETTLED);
  const more = scoreRowsWithCheckpoints(second, SECOND_PASS_CHECKPOINTS, values, WIDTH, open);
  const again = odds.slice();
  open.forEach((line, at) => (again[line] = more[at]!));
  return meanOdds(odds, again);
}

/** Both passes count the same: their mean does better than either. */
export function meanOdds(first: Float32Array, second: Float32Array): Float32Array {
  return first.map((value, line) => (value + second[line]!) / 2);
}

/** Log odds as chances, 0 to 1. */
export function oddsToProbabilities(odds: Float32Array): Float32Array {
  return odds.map((value) => 1 / (1 + Math.exp(-value)));
}

/**
 * Which lines to keep, given the chance of each to be of the article and its number of words: those that together have
 * the greatest expected F1 in words, taken from the likeliest down. Where all is doubtful more is kept, where much is
 * certain less.
 */
export function selectArticleLines(chances: Float32Array, words: Float32Array): boolean[] {
  const keep = new Array<boolean>(chances.length).fill(false);
  const order = [...chances.keys()].filter((line) => chances[line]! > LEAST).sort((a, b) => chances[b]! - chances[a]!);
  const expected = chances.reduce((sum, chance, line) => sum + chance * words[line]!, 0);
  let found = 0;
  let kept = 0;
  let best = 0;
  let count = 0;
  order.forEach((line, place) => {
    found += chances[line]! * words[line]!;
    kept += words[line]!;
    const f1 = (2 * found) / (kept + expected);
    if (f1 < best) return;
    best = f1;
    count = place + 1;
  });
  for (const line of order.slice(0, count)) keep[line] = true;
  return keep;
}

/** A line less likely than this is never kept. */
const LEAST = 0.2;
