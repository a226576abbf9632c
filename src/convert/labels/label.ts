import { startOfComments } from './comment-thread.ts';
import { lineFeatures, MEASURED, WIDTH } from './features/features.ts';
import { readLabelsPage } from './labels-page.ts';
import type { Measured } from './measure.ts';
import { otherSources } from './other-sources.ts';
import { likeliestArticle, articleOdds, toChances } from './predict.ts';
import { reasonsOf } from './reason.ts';
import { VOCABULARY } from './vocabulary.ts';
import packed from './weights.json' with { type: 'json' };
import { unpackWeights } from './weights.ts';

/** Whether a line is part of the article, and why. */
export interface LineLabel {
  article: boolean;
  /** Of being part of the article, 0 to 1. */
  probability: number;
  /** Why, in words an editor understands. */
  reason: string;
  /** What was measured of the line, by the names of `MEASURED`. */
  measures: Float32Array;
}

/** What is known about the page before its lines are labeled. */
export interface PageContext {
  /** BCP 47; `und` where it could not be told. */
  language: string;
  /** In how many other sources a line stands. */
  countOtherSources?: (text: string) => number;
}

const weights = unpackWeights(packed);

/**
 * Labels every line by what has been learned from labeled pages, then by what is certain: readers' comments below the
 * article, and what stands in many sources.
 */
export function labelLines(measured: Measured, { language, countOtherSources }: PageContext): LineLabel[] {
  const page = readLabelsPage(measured, language);
  const { lines } = measured;
  const { words } = page.columns;
  const values = lineFeatures(page, weights.lexicon);
  const chances = toChances(articleOdds(page, values, weights));
  const comments = startOfComments(page, chances);
  chances.fill(0, comments);
  const sources = countOtherSources
    ? otherSources(lines, words, likeliestArticle(chances, words), countOtherSources)
    : [];
  const remaining = chances.map((chance, line) => (sources[line] ? 0 : chance));
  const article = likeliestArticle(remaining, words);
  const reasons = reasonsOf(page, article);
  const reasonOf = (line: number) => {
    if (sources[line]) return `stands in ${sources[line]} other sources`;
    return line >= comments ? VOCABULARY.comments.reason : reasons[line]!;
  };
  return lines.map((_, line) => ({
    article: article[line]!,
    probability: remaining[line]!,
    reason: reasonOf(line),
    measures: values.subarray(line * WIDTH, line * WIDTH + MEASURED.length),
  }));
}
