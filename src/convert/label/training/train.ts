import { mixOdds } from '../predict.ts';
import type { Weights } from '../weights.ts';
import { boost, type BoostOptions } from './boost.ts';
import { foldsByPublisher } from './folds.ts';
import type { LabelledPage } from './labelled-page.ts';
import { learnLexicon, type LexiconOptions } from './learn-lexicon.ts';
import { Rows } from './rows.ts';

const FOLDS = 5;
const LEXICON: LexiconOptions = { size: 1 << 15, rounds: 4, rate: 0.15, decay: 1e-4, publishers: 3 };
const FIRST: BoostOptions = {
  trees: 160,
  leaves: 24,
  rate: 0.1,
  leastWeight: 3,
  shrinkage: 2,
  rowShare: 0.08,
  featureShare: 0.3,
  seed: 1,
};
const SECOND: BoostOptions = { ...FIRST, trees: 120, rate: 0.08, seed: 2 };

/** Called when a step begins. */
export type Report = (step: string) => void;

/** Learns from all pages. */
export function train(pages: readonly LabelledPage[], report: Report): Weights {
  const { rows, binned, learnOnAll } = learnFirst(pages, report);
  report('second pass');
  const second = boost(
    rows.binSecond(binned),
    rows.examples(() => true),
    SECOND,
  );
  report('first pass, all pages');
  return { ...learnOnAll(), second };
}

/** The log odds of every page's lines, by weights that were learned without the pages of its publisher. */
export function crossValidate(pages: readonly LabelledPage[], report: Report): Float32Array[] {
  const { rows, binned, folds, first } = learnFirst(pages, report);
  const all = rows.binSecond(binned);
  const forests = twins((fold) => {
    report(`second pass without fold ${fold + 1}`);
    return boost(
      all,
      rows.examples((page) => folds[page] !== fold),
      SECOND,
    );
  });
  return pages.map((_, page) => mixOdds(first[page]!, rows.odds(page, forests[folds[page]!]!)));
}

/**
 * Lexicon and first pass. What one stage learned is never shown to the next on the pages it was learned from
 * (stacking, Wolpert 1992): those get the scores of a twin that has not seen their publisher.
 */
function learnFirst(pages: readonly LabelledPage[], report: Report) {
  const publishers = pages.map(({ publisher }) => publisher);
  const folds = foldsByPublisher(publishers, FOLDS);
  report('lexicon');
  const lexicons = twins((fold) => learnLexicon(pages.filter((_, page) => folds[page] !== fold), LEXICON)); // prettier-ignore
  const rows = new Rows(pages, (page) => lexicons[folds[page]!]!);
  const binned = rows.binFirst();
  const forests = twins((fold) => {
    report(`first pass without fold ${fold + 1}`);
    return boost(
      binned,
      rows.examples((page) => folds[page] !== fold),
      FIRST,
    );
  });
  const first = pages.map((_, page) => rows.odds(page, forests[folds[page]!]!));
  first.forEach((odds, page) => rows.addContext(page, odds));
  const learnOnAll = () => ({
    lexicon: learnLexicon(pages, LEXICON),
    first: boost(
      binned,
      rows.examples(() => true),
      FIRST,
    ),
  });
  return { rows, binned, folds, first, learnOnAll };
}

/** One of each for every fold, learned without it. */
function twins<T>(learnWithout: (fold: number) => T): T[] {
  return Array.from({ length: FOLDS }, (_, fold) => learnWithout(fold));
}
