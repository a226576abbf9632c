import { Lattice } from '../../src/entities/recognizer/crf/lattice.ts';
import { TAG_COUNT, mayFollow } from '../../src/entities/recognizer/crf/tags.ts';
import { seededRandom } from '../../src/text/random.ts';
import type { Chain } from './chains.ts';

export interface CrfOptions {
  epochs: number;
  /** The learning rate of AdaGrad (Duchi, Hazan and Singer 2011). */
  rate: number;
  /** The share of features that are dropped at random, so that the model doesn't rely on any single one. */
  dropout: number;
  /** The strength of the decay of every weight towards zero. */
  decay: number;
  seed: number;
  /** The weight table has 2 to the power of this many rows. */
  rowBits: number;
}

/** The weights of a conditional random field. */
export interface CrfParameters {
  /** `TAG_COUNT` weights per row. */
  emissions: Float32Array;
  /** A weight per pair of tags, at `before * TAG_COUNT + tag`. */
  transitions: Float32Array;
}

/** The pairs of tags that may follow one another. */
const TAG_PAIRS = Array.from(
  { length: TAG_COUNT * TAG_COUNT },
  (_, pair) => [Math.floor(pair / TAG_COUNT), pair % TAG_COUNT] as const,
).filter(([before, tag]) => mayFollow(before, tag));

/** Transitions change slowly: their exponentials are recomputed once per this many chains. */
const CHAINS_PER_REFRESH = 32;

/** Gradients below these are ignored, for speed. */
const MIN_EMISSION_GRADIENT = 1e-3;
const MIN_TRANSITION_GRADIENT = 1e-4;

/**
 * Trains a linear-chain conditional random field by the gradient of the marginal log-likelihood: of all taggings that
 * agree with the labels, if these are partial. Returns the mean of the weights after each epoch of the second half.
 * Throws if no tagging of a chain agrees with its labels: its gradient would make all weights NaN.
 */
export function trainCrf(chains: readonly Chain[], options: CrfOptions): CrfParameters {
  return new Trainer(options).run(chains);
}

class Trainer {
  readonly #options: CrfOptions;
  readonly #emissions: Float32Array;
  readonly #emissionSquares: Float32Array;
  readonly #transitions = new Float32Array(TAG_COUNT * TAG_COUNT);
  readonly #transitionSquares = new Float32Array(TAG_COUNT * TAG_COUNT).fill(0.1);
  readonly #transitionGradient = new Float64Array(TAG_COUNT * TAG_COUNT);
  /** Over all taggings. */
  readonly #free = new Lattice(this.#transitions);
  /** Over the taggings that agree with the labels. */
  readonly #constrained = new Lattice(this.#transitions);
  readonly #random: () => number;

  constructor(options: CrfOptions) {
    this.#options = options;
    this.#emissions = new Float32Array((1 << options.rowBits) * TAG_COUNT);
    this.#emissionSquares = new Float32Array(this.#emissions.length).fill(0.1);
    this.#random = seededRandom(options.seed);
  }

  run(chains: readonly Chain[]): CrfParameters {
    const { epochs } = this.#options;
    const order = Int32Array.from(chains.keys());
    const averaged = {
      emissions: new Float32Array(this.#emissions.length),
      transitions: new Float32Array(this.#transitions.length),
    };
    const firstAveraged = Math.floor(epochs / 2);
    for (let epoch = 0; epoch < epochs; epoch++) {
      this.#shuffle(order);
      for (const [step, index] of order.entries()) {
        if (step % CHAINS_PER_REFRESH === 0) this.#refresh();
        if (!this.#step(chains[index]!)) throw new Error(`chain ${index + 1}: no tagging agrees with its labels`);
      }
      if (epoch < firstAveraged) continue;
      addScaled(averaged.emissions, this.#emissions, 1 / (epochs - firstAveraged));
      addScaled(averaged.transitions, this.#transitions, 1 / (epochs - firstAveraged));
    }
    return averaged;
  }

  #refresh(): void {
    this.#free.refresh();
    this.#constrained.refresh();
  }

  #shuffle(order: Int32Array): void {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(this.#random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
  }

  /** Learns from a chain; returns false, without doing so, if no tagging agrees with its labels. */
  #step(chain: Chain): boolean {
    const size = chain.rows.length;
    const kept = chain.rows.map((rows) => this.#dropFeatures(rows));
    const scores = new Float32Array(size * TAG_COUNT);
    for (const [at, rows] of kept.entries()) addEmissions(this.#emissions, rows, scores, at * TAG_COUNT);
    // Inverted dropout: scaled up, the scores are as large as they will be in use.
    const scale = 1 / (1 - this.#options.dropout);
    for (let index = 0; index < scores.length; index++) scores[index]! *= scale;
    this.#free.forwardBackward(scores, size);
    if (!Number.isFinite(this.#constrained.forwardBackward(scores, size, chain.allowed))) return false;
    for (const [at, rows] of kept.entries()) this.#updateEmissions(at, rows, chain.weight);
    this.#updateTransitions(size, chain.weight);
    return true;
  }

  #dropFeatures(rows: Int32Array): Int32Array {
    const { dropout } = this.#options;
    if (dropout === 0) return rows;
    const kept = new Int32Array(rows.length);
    let size = 0;
    for (let index = 0; index < rows.length; index++) if (this.#random() >= dropout) kept[size++] = rows[index]!;
    return kept.subarray(0, size);
  }

  #updateEmissions(at: number, rows: Int32Array, weight: number): void {
    const { rate, decay } = this.#options;
    const weights = this.#emissions;
    const squares = this.#emissionSquares;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const gradient = weight * (this.#constrained.marginal(at, tag) - this.#free.marginal(at, tag));
      if (Math.abs(gradient) < MIN_EMISSION_GRADIENT) continue;
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
      gradient[tag]! += this.#constrained.marginal(0, tag) - this.#free.marginal(0, tag);
      gradient[tag * TAG_COUNT]! += this.#constrained.marginal(size - 1, tag) - this.#free.marginal(size - 1, tag);
    }
    for (let at = 1; at < size; at++)
      for (const [before, tag] of TAG_PAIRS)
        gradient[before * TAG_COUNT + tag]! +=
          this.#constrained.pairMarginal(at, before, tag) - this.#free.pairMarginal(at, before, tag);
    for (let index = 0; index < gradient.length; index++) {
      const step = weight * gradient[index]!;
      if (Math.abs(step) < MIN_TRANSITION_GRADIENT) continue;
      const squares = (this.#transitionSquares[index]! += step * step);
      this.#transitions[index]! += (this.#options.rate * step) / Math.sqrt(squares);
    }
  }
}

/** Adds the weights by tag of the rows to `scores`, from `offset`. */
export function addEmissions(
  weights: Float32Array,
  rows: ArrayLike<number>,
  scores: Float32Array,
  offset: number,
): void {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]! * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[offset + tag]! += weights[row + tag]!;
  }
}

function addScaled(total: Float32Array, values: Float32Array, scale: number): void {
  for (let index = 0; index < total.length; index++) total[index]! += scale * values[index]!;
}
