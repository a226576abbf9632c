import { addContext, FIRST_WIDTH, lineFeatures, WIDTH } from '../features/features.ts';
import type { Lexicon } from '../lexicon.ts';
import { forestScore, type Forest } from '../trees.ts';
import type { Weights } from '../weights.ts';
import { binFeatures, type Binned } from './bins.ts';
import { boost, type BoostOptions, type Examples } from './boost.ts';
import { foldsByPublisher } from './folds.ts';
import type { LabelledPage } from './labelled-page.ts';
import { learnLexicon, type LexiconOptions } from './learn-lexicon.ts';

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

/**
 * Learns lexicon and trees. What one stage learned is never shown to the next on the pages it was learned from
 * (stacking, Wolpert 1992): those get the scores of a twin that has not seen their publisher.
 */
export function train(pages: readonly LabelledPage[], report: (step: string) => void): Weights {
  const folds = foldsByPublisher(
    pages.map(({ publisher }) => publisher),
    FOLDS,
  );
  const twins = <T>(learn: (left: (page: number) => boolean) => T): T[] =>
    Array.from({ length: FOLDS }, (_, fold) => learn((page) => folds[page] !== fold));

  report('lexicon');
  const lexiconOf = (used: (page: number) => boolean) =>
    learnLexicon(pages.filter((_, at) => used(at)).map(toLexiconPage), LEXICON);
  const lexicons = twins(lexiconOf);
  const rows = new Rows(pages, (page) => lexicons[folds[page]!]!);

  report('first pass');
  const binned = rows.bin(FIRST_WIDTH);
  const forestOf = (used: (page: number) => boolean) => boost(binned, rows.examples(used), FIRST);
  const forests = twins(forestOf);
  rows.addContext((page) => forests[folds[page]!]!);

  report('second pass');
  const second = boost(
    rows.bin(WIDTH),
    rows.examples(() => true),
    SECOND,
  );
  return { lexicon: lexiconOf(() => true), first: forestOf(() => true), second };
}

function toLexiconPage({ page, publisher, targets, importance }: LabelledPage) {
  return { page, publisher, targets, importance };
}

/** The lines of all pages, a row of features each. */
class Rows {
  readonly pages: readonly LabelledPage[];
  readonly starts: number[] = [];
  readonly values: Float32Array;

  constructor(pages: readonly LabelledPage[], lexiconOf: (page: number) => Lexicon) {
    this.pages = pages;
    let count = 0;
    for (const { targets } of pages) {
      this.starts.push(count);
      count += targets.length;
    }
    this.values = new Float32Array(count * WIDTH);
    pages.forEach(({ page }, at) => this.values.set(lineFeatures(page, lexiconOf(at)), this.starts[at]! * WIDTH));
  }

  bin(width: number): Binned {
    return binFeatures(this.values, WIDTH, width);
  }

  examples(used: (page: number) => boolean): Examples {
    const targets = new Float32Array(this.values.length / WIDTH);
    const importance = new Float32Array(targets.length);
    this.pages.forEach((page, at) => {
      targets.set(page.targets, this.starts[at]);
      if (used(at)) importance.set(page.importance, this.starts[at]);
    });
    return { targets, importance };
  }

  addContext(forestOf: (page: number) => Forest): void {
    this.pages.forEach(({ page, targets }, at) => {
      const start = this.starts[at]! * WIDTH;
      const own = this.values.subarray(start, start + targets.length * WIDTH);
      const forest = forestOf(at);
      const odds = targets.map(
        (_, line) => forest.base + forestScore(forest, own, line * WIDTH, 0, forest.roots.length),
      );
      addContext(page, own, odds);
    });
  }
}
