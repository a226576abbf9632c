import { addContext, lineFeatures, WIDTH } from './features/features.ts';
import type { Page } from './page.ts';
import { forestScore } from './trees.ts';
import type { Weights } from './weights.ts';

/** Lines the first pass is this sure are debris are not looked at again. */
const SETTLED = -5;

/** The log odds of every line of belonging to the article. */
export function articleOdds(page: Page, { lexicon, first, second }: Weights): Float32Array {
  const values = lineFeatures(page, lexicon);
  const odds = new Float32Array(page.lines.length);
  for (let line = 0; line < odds.length; line++)
    odds[line] = first.base + forestScore(first, values, line * WIDTH, 0, first.roots.length);
  addContext(page, values, odds);
  return odds.map((value, line) =>
    value < SETTLED ? value : second.base + forestScore(second, values, line * WIDTH, 0, second.roots.length),
  );
}
