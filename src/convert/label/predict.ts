import { addContext, WIDTH } from './features/features.ts';
import type { Page } from './page.ts';
import { forestOdds, roughOdds } from './trees.ts';
import type { Weights } from './weights.ts';

/** Lines the first pass is this sure are debris are not looked at again. */
const SETTLED = -3.5;

/** The log odds of every line of belonging to the article. The context in `values` is written on the way. */
export function articleOdds(page: Page, values: Float32Array, { first, second }: Weights): Float32Array {
  const odds = forestOdds(first, values, WIDTH);
  addContext(page, values, odds);
  const open = Int32Array.from(odds.keys()).filter((line) => odds[line]! >= SETTLED);
  const more = roughOdds(second, values, WIDTH, open);
  const again = odds.slice();
  open.forEach((line, at) => (again[line] = more[at]!));
  return mixOdds(odds, again);
}

/** Both passes count the same: their mean does better than either. */
export function mixOdds(first: Float32Array, second: Float32Array): Float32Array {
  return first.map((value, line) => (value + second[line]!) / 2);
}

/** Log odds as chances, 0 to 1. */
export function toChances(odds: Float32Array): Float32Array {
  return odds.map((value) => 1 / (1 + Math.exp(-value)));
}
