import { addContext, FIRST_PASS_WIDTH, lineFeatures, WIDTH } from '../../src/convert/labels/features/features.ts';
import type { Lexicon } from '../../src/convert/labels/lexicon.ts';
import { scoreEveryRow, type Forest } from '../../src/learn/trees.ts';
import { seededRandom } from '../../src/text/random.ts';
import { binColumn, MAX_BINS, quantileEdges, type BinnedMatrix } from '../trees/bins.ts';
import type { WeightedTargets } from '../trees/logistic-objective.ts';
import type { TrainingPage } from './training-page.ts';

/** The lines of all pages as one matrix: a row of `WIDTH` features for each line. */
export class LineMatrix {
  readonly #pages: readonly TrainingPage[];
  /** The first row of each page. */
  readonly #starts: number[];
  readonly #values: Float32Array;

  /** Fills all columns but those of the second pass. `lexiconOf` gives the lexicon for the page of that index. */
  constructor(pages: readonly TrainingPage[], lexiconOf: (page: number) => Lexicon) {
    this.#pages = pages;
    let rows = 0;
    this.#starts = pages.map(({ targets }) => (rows += targets.length) - targets.length);
    this.#values = new Float32Array(rows * WIDTH);
    pages.forEach(({ page }, index) => this.#rowsOf(index).set(lineFeatures(page, lexiconOf(index))));
  }

  /** Returns the columns that the first pass sees. */
  binFirstPass(): BinnedMatrix {
    return binMatrix(this.#values, WIDTH, 0, FIRST_PASS_WIDTH);
  }

  /** Returns the columns that the second pass sees: those of the first, binned before, and those `addContext` filled. */
  binSecondPass(first: BinnedMatrix): BinnedMatrix {
    const context = binMatrix(this.#values, WIDTH, FIRST_PASS_WIDTH, WIDTH);
    return {
      rows: first.rows,
      columns: [...first.columns, ...context.columns],
      edges: [...first.edges, ...context.edges],
    };
  }

  /** Returns the targets of all rows; rows of pages that are not used have no importance. */
  targets(isUsed: (page: number) => boolean): WeightedTargets {
    const targets = new Float32Array(this.#values.length / WIDTH);
    const importance = new Float32Array(targets.length);
    this.#pages.forEach((page, index) => {
      targets.set(page.targets, this.#starts[index]);
      if (isUsed(index)) importance.set(page.importance, this.#starts[index]);
    });
    return { targets, importance };
  }

  /** Returns the log odds of each line of a page. */
  odds(page: number, forest: Forest): Float32Array {
    return new Float32Array(scoreEveryRow(forest, this.#rowsOf(page), WIDTH));
  }

  /** Fills a page's columns of the second pass with the first pass's log odds. */
  addContext(index: number, odds: Float32Array): void {
    addContext(this.#pages[index]!.page, this.#rowsOf(index), odds);
  }

  #rowsOf(page: number): Float32Array {
    const start = this.#starts[page]!;
    return this.#values.subarray(start * WIDTH, (start + this.#pages[page]!.targets.length) * WIDTH);
  }
}

const SAMPLED_ROWS = 10_000;

/** Bins columns `from` (inclusive) to `to` (exclusive) of a matrix of rows × `width` values, by the quantiles of a sample of rows. */
function binMatrix(values: Float32Array, width: number, from: number, to: number): BinnedMatrix {
  const rows = values.length / width;
  const random = seededRandom(7);
  const sample = Array.from({ length: Math.min(rows, SAMPLED_ROWS) }, () => Math.floor(random() * rows));
  const columns: Uint8Array[] = [];
  const edges: Float64Array[] = [];
  for (let feature = from; feature < to; feature++) {
    const valueOf = (row: number) => values[row * width + feature]!;
    const quantiles = quantileEdges(Float32Array.from(sample, valueOf).sort(), MAX_BINS);
    edges.push(quantiles);
    columns.push(binColumn(rows, valueOf, quantiles));
  }
  return { rows, columns, edges };
}
