import { addContext, FIRST_WIDTH, lineFeatures, WIDTH } from '../../src/convert/labels/features/features.ts';
import type { Lexicon } from '../../src/convert/labels/lexicon.ts';
import { scoreEveryRow, type Forest } from '../../src/learn/trees.ts';
import { seededRandom } from '../../src/text/random.ts';
import { binColumn, MAX_BINS, quantileEdges, type BinnedMatrix } from '../trees/bins.ts';
import type { WeightedTargets } from '../trees/logistic-objective.ts';
import type { LabeledPage } from './labeled-page.ts';

/** The lines of all pages, a row of features each. */
export class Rows {
  readonly #pages: readonly LabeledPage[];
  readonly #starts: number[];
  readonly #values: Float32Array;

  constructor(pages: readonly LabeledPage[], lexiconOf: (page: number) => Lexicon) {
    this.#pages = pages;
    let count = 0;
    this.#starts = pages.map(({ targets }) => (count += targets.length) - targets.length);
    this.#values = new Float32Array(count * WIDTH);
    pages.forEach(({ page }, at) => this.#values.set(lineFeatures(page, lexiconOf(at)), this.#starts[at]! * WIDTH));
  }

  /** What the first pass sees, in bins. */
  binFirst(): BinnedMatrix {
    return binMatrix(this.#values, WIDTH, 0, FIRST_WIDTH);
  }

  /** What the second pass sees: that and what `addContext` wrote. */
  binSecond(first: BinnedMatrix): BinnedMatrix {
    const context = binMatrix(this.#values, WIDTH, FIRST_WIDTH, WIDTH);
    return {
      rows: first.rows,
      columns: [...first.columns, ...context.columns],
      edges: [...first.edges, ...context.edges],
    };
  }

  /** The examples that the pages `used` are. */
  examples(used: (page: number) => boolean): WeightedTargets {
    const targets = new Float32Array(this.#values.length / WIDTH);
    const importance = new Float32Array(targets.length);
    this.#pages.forEach((page, at) => {
      targets.set(page.targets, this.#starts[at]);
      if (used(at)) importance.set(page.importance, this.#starts[at]);
    });
    return { targets, importance };
  }

  /** The log odds of a page's lines. */
  odds(page: number, forest: Forest): Float32Array {
    const { targets } = this.#pages[page]!;
    const start = this.#starts[page]! * WIDTH;
    return new Float32Array(scoreEveryRow(forest, this.#values.subarray(start, start + targets.length * WIDTH), WIDTH));
  }

  /** Writes what the first pass thought of a page into its rows. */
  addContext(at: number, odds: Float32Array): void {
    const { page, targets } = this.#pages[at]!;
    const start = this.#starts[at]! * WIDTH;
    addContext(page, this.#values.subarray(start, start + targets.length * WIDTH), odds);
  }
}

const SAMPLED_ROWS = 10_000;

/** Bins the columns `from` (inclusive) to `to` (exclusive) of a matrix with rows of `width` values, by the quantiles of a sample. */
export function binMatrix(values: Float32Array, width: number, from: number, to: number): BinnedMatrix {
  const rows = values.length / width;
  const random = seededRandom(7);
  const sample = Array.from({ length: Math.min(rows, SAMPLED_ROWS) }, () => Math.floor(random() * rows));
  const columns: Uint8Array[] = [];
  const edges: Float64Array[] = [];
  for (let feature = from; feature < to; feature++) {
    const valueOf = (row: number) => values[row * width + feature]!;
    const ofFeature = quantileEdges(Float32Array.from(sample, valueOf).sort(), MAX_BINS);
    edges.push(ofFeature);
    columns.push(binColumn(rows, valueOf, ofFeature));
  }
  return { rows, columns, edges };
}
