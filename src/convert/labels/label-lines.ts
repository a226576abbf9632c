import { oddsToProbabilities } from '../../learn/log-odds.ts';
import { findStartOfComments } from './comment-thread.ts';
import { explainLabels } from './explain-labels.ts';
import { lineFeatures, MEASURED_FEATURES, WIDTH } from './features/features.ts';
import { readLabelsPage } from './labels-page.ts';
import type { MeasuredLines } from './measured-lines.ts';
import { countInOtherSources } from './other-sources.ts';
import { predictOdds, selectArticleLines } from './predict.ts';
import { VOCABULARY } from './vocabulary.ts';
import packedWeights from './weights.json' with { type: 'json' };
import { unpackWeights } from './weights.ts';

/** Whether a line is part of the article, and why. */
export interface LineLabel {
  article: boolean;
  /** The probability of being part of the article, from 0 to 1. */
  probability: number;
  /** Why, in words for an editor. */
  reason: string;
  /** The features of the line that are called `MEASURED_FEATURES`. */
  measures: Float32Array;
}

/** What is known about a page before its lines are labeled. */
export interface PageContext {
  /** A BCP 47 tag; `und` if it is not known. */
  language: string;
  /** Counts the other sources that have a line. */
  countOtherSources?: (text: string) => number;
}

const WEIGHTS = unpackWeights(packedWeights);

/**
 * Labels every line by weights learned from labeled pages, and then by what is certain: readers' comments after the article
 * and lines that many sources have are not part of it.
 */
export function labelLines(measured: MeasuredLines, { language, countOtherSources }: PageContext): LineLabel[] {
  const page = readLabelsPage(measured, language);
  const { lines } = measured;
  const { words } = page.columns;
  const values = lineFeatures(page, WEIGHTS.lexicon);
  const byText = oddsToProbabilities(predictOdds(page, values, WEIGHTS));
  const startOfComments = findStartOfComments(page, byText);
  byText.fill(0, startOfComments);
  const otherSources = countOtherSources
    ? countInOtherSources(lines, words, selectArticleLines(byText, words), countOtherSources)
    : [];
  const probabilities = byText.map((probability, line) => (otherSources[line] ? 0 : probability));
  const isArticle = selectArticleLines(probabilities, words);
  const reasons = explainLabels(page, isArticle);
  const reasonOf = (line: number) => {
    if (otherSources[line]) return `is in ${otherSources[line]} other sources`;
    return line >= startOfComments ? VOCABULARY.comments.reason : reasons[line]!;
  };
  return lines.map((_, line) => ({
    article: isArticle[line]!,
    probability: probabilities[line]!,
    reason: reasonOf(line),
    measures: values.subarray(line * WIDTH, line * WIDTH + MEASURED_FEATURES.length),
  }));
}
