import { Lattice } from '../../src/entities/recognizer/crf/lattice.ts';
import { TAG_COUNT, mayFollow } from '../../src/entities/recognizer/crf/tags.ts';
import { seededRandom } from '../../src/text/random.ts';

/** A chain of candidate tokens: the rows of each, and the tags that agree with its labels. */
export interface Chain {
  rows: Int32Array[];
  allowed: Uint32Array;
  weight: number;
}

export interface TrainingOptions {
  epochs: number;
  /** Step size of AdaGrad (Duchi, Hazan and Singer 2011). */
  rate: number;
  /** Share of features left out at random in each pass, so that no single clue is relied on. */
  dropout: number;
  /** Strength of the pull of every weight towards zero. */
  decay: number;
  seed: number;
  /** The weight table has 2 to the power of this many rows. */
  rowBits: number;
}

export interface Parameters {
  emissions: Float32Array;
  transitions: Float32Array;
}

/** The pairs of tags that may follow one another. */
const STEPS = Array.from(
  { length: TAG_COUNT * TAG_COUNT },
  (_, pair) => [Math.floor(pair / TAG_COUNT), pair % TAG_COUNT] as const,
).filter(([before, tag]) => mayFollow(before, tag));

/** Transitions change slowly: their exponentials are worked out anew after this many chains. */
const REFRESH_EVERY = 32;

/** Trains by the gradient of the log-likelihood of all taggings that agree with the labels; gives averaged weights. */
export function trainCrf(chains: readonly Chain[], options: TrainingOptions): Parameters {
  return new Trainer(options).run(chains);
}

class Trainer {
  readonly #options: TrainingOptions;
  readonly #emissions: Float32Array;
  readonly #emissionSquares: Float32Array;
  readonly #transitions = new Float32Array(TAG_COUNT * TAG_COUNT);
  readonly #transitionSquares = new Float32Array(TAG_COUNT * TAG_COUNT).fill(0.1);
  readonly #transitionGradient = new Float64Array(TAG_COUNT * TAG_COUNT);
  readonly #free = new Lattice(this.#transitions);
  readonly #bound = new Lattice(this.#transitions);
  readonly #random: () => number;

  constructor(options: TrainingOptions) {
    this.#options = options;
    this.#emissions = new Float32Array((1 << options.rowBits) * TAG_COUNT);
    this.#emissionSquares = new Float32Array(this.#emissions.length).fill(0.1);
    this.#random = seededRandom(options.seed);
  }

  run(chains: readonly Chain[]): Parameters {
    const { epochs } = this.#options;
    const order = Int32Array.from(chains.keys());
    const averaged = {
      emissions: new Float32Array(this.#emissions.length),
      transitions: new Float32Array(this.#transitions.length),
    };
    const from = Math.floor(epochs / 2);
    for (let epoch = 0; epoch < epochs; epoch++) {
      this.#shuffle(order);
      for (const [step, index] of order.entries()) {
        if (step % REFRESH_EVERY === 0) this.#refresh();
        this.#step(chains[index]!);
      }
      if (epoch < from) continue;
      accumulate(averaged.emissions, this.#emissions, 1 / (epochs - from));
      accumulate(averaged.transitions, this.#transitions, 1 / (epochs - from));
    }
    return averaged;
  }

  #refresh(): void {
    this.#free.refresh();
    this.#bound.refresh();
  }

  #shuffle(order: Int32Array): void {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(this.#random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
  }

  #step(chain: Chain): void {
    const size = chain.rows.length;
    const kept = chain.rows.map((rows) => this.#drop(rows));
    const scores = new Float32Array(size * TAG_COUNT);
    for (const [at, rows] of kept.entries()) addRows(this.#emissions, rows, scores, at * TAG_COUNT);
    // What is kept stands for what is dropped, so that sums are as large as they will be in use.
    const share = 1 / (1 - this.#options.dropout);
    for (let index = 0; index < scores.length; index++) scores[index]! *= share;
    this.#free.sum(scores, size);
    this.#bound.sum(scores, size, chain.allowed);
    for (const [at, rows] of kept.entries()) this.#update(at, rows, chain.weight);
    this.#updateTransitions(size, chain.weight);
  }

  #drop(rows: Int32Array): Int32Array {
    const { dropout } = this.#options;
    if (dropout === 0) return rows;
    const kept = new Int32Array(rows.length);
    let size = 0;
    for (let index = 0; index < rows.length; index++) if (this.#random() >= dropout) kept[size++] = rows[index]!;
    return kept.subarray(0, size);
  }

  #update(at: number, rows: Int32Array, weight: number): void {
    const { rate, decay } = this.#options;
    const weights = this.#emissions;
    const squares = this.#emissionSquares;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const gradient = weight * (this.#bound.marginal(at, tag) - this.#free.marginal(at, tag));
      if (Math.abs(gradient) < 1e-3) continue;
      for (let index = 0; index < rows.length; index++) {
        const cell = rows[index]! * TAG_COUNT + tag;
        const step = gradient - decay * weights[cell]!;
        squares[cell]! += step * step;
        weights[cell]! += (rate * step) / Math.sqrt(squares[cell]!);
      }
    }
  }

  #updateTransitions(size: number, weight: number): void {
    const gradient = this.#transitionGradient.fill(0);
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      gradient[tag]! += this.#bound.marginal(0, tag) - this.#free.marginal(0, tag);
      gradient[tag * TAG_COUNT]! += this.#bound.marginal(size - 1, tag) - this.#free.marginal(size - 1, tag);
    }
    for (let at = 1; at < size; at++)
      for (const [before, tag] of STEPS)
        gradient[before * TAG_COUNT + tag]! +=
          this.#bound.pairMarginal(at, before, tag) - this.#free.pairMarginal(at, before, tag);
    for (let index = 0; index < gradient.length; index++) {
      const step = weight * gradient[index]!;
      if (Math.abs(step) < 1e-4) continue;
      const squares = (this.#transitionSquares[index]! += step * step);
      this.#transitions[index]! += (this.#options.rate * step) / Math.sqrt(squares);
    }
  }
}

/** Adds the weights of the rows to `scores` from `into`. */
export function addRows(weights: Float32Array, rows: ArrayLike<number>, scores: Float32Array, into: number): void {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]! * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[into + tag]! += weights[row + tag]!;
  }
}

function accumulate(total: Float32Array, values: Float32Array, share: number): void {
  for (let index = 0; index < total.length; index++) total[index]! += share * values[index]!;
}
