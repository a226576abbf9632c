import { findStartOfComments } from './comment-thread.ts';
import { lineFeatures, MEASURED_FEATURES, WIDTH } from './features/features.ts';
import { readLabelsPage } from './labels-page.ts';
import type { MeasuredLines } from './measured-lines.ts';
import { countInOtherSources } from './other-sources.ts';
import { selectArticleLines, predictOdds, oddsToProbabilities } from './predict.ts';
import { explainLabels } from './explain-labels.ts';
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
  /** What was measured of the line, by the names of `MEASURED_FEATURES`. */
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
export function labelLines(measured: MeasuredLines, { language, countOtherSources }: PageContext): LineLabel[] {
  const page = readLabelsPage(measured, language);
  const { lines } = measured;
  const { words } = page.columns;
  const values = lineFeatures(page, weights.lexicon);
  const chances = oddsToProbabilities(predictOdds(page, values, weights));
  const comments = findStartOfComments(page, chances);
  chances.fill(0, comments);
  const sources = countOtherSources
    ? countInOtherSources(lines, words, selectArticleLines(chances, words), countOtherSources)
    : [];
  const remaining = chances.map((chance, line) => (sources[line] ? 0 : chance));
  const article = selectArticleLines(remaining, words);
  const reasons = explainLabels(page, article);
  const reasonOf = (line: number) => {
    if (sources[line]) return `stands in ${sources[line]} other sources`;
    return line >= comments ? VOCABULARY.comments.reason : reasons[line]!;
  };
  return lines.map((_, line) => ({
    article: article[line]!,
    probability: remaining[line]!,
    reason: reasonOf(line),
    measures: values.subarray(line * WIDTH, line * WIDTH + MEASURED_FEATURES.length),
  }));
}
