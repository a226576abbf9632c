import { BEGIN, INSIDE, LAST, OUTSIDE, TAG_COUNT, UNIT, mayFollow, tagOf } from './tags.ts';

/** For each tag the tags that may precede it. */
const PREDECESSORS: readonly Uint8Array[] = Array.from({ length: TAG_COUNT }, (_, next) =>
  Uint8Array.from(Array.from({ length: TAG_COUNT }, (_, tag) => tag).filter((tag) => mayFollow(tag, next))),
);

const EVERY_TAG = 0xffffffff;

/**
 * The lattice of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): sums and maxima over all
 * well-formed taggings of a chain of tokens. Before and after a chain, tokens are outside of names. Scores are natural
 * logarithms, `TAG_COUNT` per token. The arrays are kept from one chain to the next.
 */
export class Lattice {
  readonly #transitions: Float32Array;
  /** The exponential of each transition, by tag and then by the tag before it; 0 for those that are not allowed. */
  readonly #weights: Float64Array;
  #capacity = 0;
  // By token and then by tag; row 0 is that of the token before the chain.
  /** The exponential of each token's own scores, relative to its highest. */
  #local = new Float64Array(0);
  /** Rabiner's scaled forward and backward variables (1989); the product of the two is the marginal probability. */
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  /** The highest weight of a tagging that ends in a tag, relative to the highest of all tags, and the tag before it. */
  #viterbi = new Float64Array(0);
  #backPointers = new Uint8Array(0);
  /** By token: the factor that its forward variables were divided by. */
  #scale = new Float64Array(0);

  /** `transitions` has the score of each pair of tags at `before * TAG_COUNT + tag`. */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.#weights = new Float64Array(transitions.length);
    this.refresh();
  }

  /** Recomputes the exponentials of the transitions; to be called when these have changed. */
  refresh(): void {
    for (let tag = 0; tag < TAG_COUNT; tag++)
      for (let before = 0; before < TAG_COUNT; before++)
        this.#weights[tag * TAG_COUNT + before] = mayFollow(before, tag)
          ? Math.exp(this.#transitions[before * TAG_COUNT + tag]!)
          : 0;
  }

  /**
   * Runs the forward-backward algorithm over a chain of `size` tokens. Returns the logarithm of the sum of the weights of
   * all taggings (the partition function). `allowed`, a bit mask of tags per token, restricts it to the taggings that
   * agree with labels; if there are none, neither the result nor the probabilities are finite.
   */
  forwardBackward(scores: Float32Array, size: number, allowed?: Uint32Array): number {
    this.#reserve(size);
    let logSum = 0;
    for (let at = 1; at <= size; at++) {
      logSum += this.#exponentiate(scores, at, allowed ? allowed[at - 1]! : EVERY_TAG);
      logSum += Math.log(this.#stepForward(at));
    }
    logSum += Math.log(this.#closeChain(size));
    for (let at = size; at > 1; at--) this.#stepBackward(at);
    return logSum;
  }

  /** After `forwardBackward`: returns the probability of a tag at a token. */
  marginal(at: number, tag: number): number {
    const cell = (at + 1) * TAG_COUNT + tag;
    return this.#forward[cell]! * this.#backward[cell]!;
  }

  /** After `forwardBackward`: returns the probability of two tags at the tokens `at - 1` and `at`. */
  pairMarginal(at: number, before: number, tag: number): number {
    const row = at * TAG_COUNT;
    return this.#forward[row + before]! * this.#step(at, before, tag) * this.#backward[row + TAG_COUNT + tag]!;
  }

  /** After `forwardBackward`: returns the probability that tokens `first` to `last` are exactly one name of a type. */
  spanProbability(first: number, last: number, type: number): number {
    if (first === last) return this.marginal(first, tagOf(type, UNIT));
    let tag = tagOf(type, BEGIN);
    let probability = this.#forward[(first + 1) * TAG_COUNT + tag]!;
    for (let at = first + 1; at <= last; at++) {
      const next = tagOf(type, at === last ? LAST : INSIDE);
      probability *= this.#step(at, tag, next);
      tag = next;
    }
    return probability * this.#backward[(last + 1) * TAG_COUNT + tag]!;
  }

  #step(at: number, before: number, tag: number): number {
    return (this.#weights[tag * TAG_COUNT + before]! * this.#local[(at + 1) * TAG_COUNT + tag]!) / this.#scale[at + 1]!;
  }

  /**
   * After `forwardBackward`: adds the probability of each tag at a token to `sums[offset + columns[tag]]`.
   */
  addMarginals(at: number, columns: Uint8Array, sums: Float32Array, offset: number): void {
    const forward = this.#forward,
      backward = this.#backward;
    const row = (at + 1) * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      sums[offset + columns[tag]!]! += forward[row + tag]! * backward[row + tag]!;
  }

  /** After `forwardBackward`: returns the most probable tagging. */
  bestTags(size: number): Uint8Array {
    const tags = this.#mostProbableTags(size);
    // A tagging of more than half of the probability is the best one; most chains are spared the second pass.
    return this.#probability(tags) > 0.5 ? tags : this.#viterbiTags(size);
  }

  /** Returns the most probable tag of each token, whether or not they may follow one another. */
  #mostProbableTags(size: number): Uint8Array {
    const tags = new Uint8Array(size);
    for (let at = 0; at < size; at++) {
      let highest = 0;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const probability = this.marginal(at, tag);
        if (probability > highest) [highest, tags[at]] = [probability, tag];
      }
    }
    return tags;
  }

  #probability(tags: Uint8Array): number {
    let before = OUTSIDE;
    let probability = 1;
    for (let at = 0; at < tags.length; at++) {
      probability *= this.#step(at, before, tags[at]!);
      before = tags[at]!;
    }
    return (probability * this.#weights[OUTSIDE * TAG_COUNT + before]!) / this.#scale[tags.length + 1]!;
  }

  /** Returns the tagging of the highest weight (Viterbi 1967). */
  #viterbiTags(size: number): Uint8Array {
    for (let at = 1; at <= size; at++) this.#stepViterbi(at);
    const tags = new Uint8Array(size);
    const row = size * TAG_COUNT;
    let best = 0;
    for (const tag of PREDECESSORS[OUTSIDE]!) {
      const weight = this.#viterbi[row + tag]! * this.#weights[OUTSIDE * TAG_COUNT + tag]!;
      if (weight > best) [best, tags[size - 1]] = [weight, tag];
    }
    for (let at = size - 1; at > 0; at--) tags[at - 1] = this.#backPointers[(at + 1) * TAG_COUNT + tags[at]!]!;
    return tags;
  }

  #stepViterbi(at: number): void {
    const viterbi = this.#viterbi,
      weights = this.#weights;
    const row = at * TAG_COUNT;
    const rowBefore = row - TAG_COUNT;
    let highest = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const predecessors = PREDECESSORS[tag]!;
      let best = 0;
      for (let index = 0; index < predecessors.length; index++) {
        const weight = viterbi[rowBefore + predecessors[index]!]! * weights[tag * TAG_COUNT + predecessors[index]!]!;
        if (weight <= best) continue;
        best = weight;
        this.#backPointers[row + tag] = predecessors[index]!;
      }
      viterbi[row + tag] = best * this.#local[row + tag]!;
      highest = Math.max(highest, viterbi[row + tag]!);
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) viterbi[row + tag]! /= highest;
  }

  #reserve(size: number): void {
    if (size < this.#capacity) return;
    this.#capacity = size * 2 + 1;
    this.#local = new Float64Array(this.#capacity * TAG_COUNT);
    this.#forward = new Float64Array(this.#capacity * TAG_COUNT);
    this.#backward = new Float64Array(this.#capacity * TAG_COUNT);
    this.#viterbi = new Float64Array(this.#capacity * TAG_COUNT);
    this.#backPointers = new Uint8Array(this.#capacity * TAG_COUNT);
    this.#scale = new Float64Array(this.#capacity + 1);
    this.#forward[OUTSIDE] = this.#viterbi[OUTSIDE] = 1;
  }

  /** Fills in a token's row of `#local`; returns the highest of its scores. */
  #exponentiate(scores: Float32Array, at: number, allowed: number): number {
    const local = this.#local;
    const from = (at - 1) * TAG_COUNT;
    let highest = -Infinity;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      if ((allowed >>> tag) & 1 && scores[from + tag]! > highest) highest = scores[from + tag]!;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      local[from + TAG_COUNT + tag] = (allowed >>> tag) & 1 ? Math.exp(scores[from + tag]! - highest) : 0;
    return highest;
  }

  /** Fills in a token's scaled forward variables; returns the factor they were divided by. */
  #stepForward(at: number): number {
    const forward = this.#forward,
      weights = this.#weights;
    const row = at * TAG_COUNT;
    const rowBefore = row - TAG_COUNT;
    let sum = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const predecessors = PREDECESSORS[tag]!;
      const to = tag * TAG_COUNT;
      // Before the chain only `OUTSIDE` has weight, the first predecessor of every tag that may follow it.
      const end = at === 1 ? 1 : predecessors.length;
      let incoming = 0;
      for (let index = 0; index < end; index++) {
        const before = predecessors[index]!;
        incoming += forward[rowBefore + before]! * weights[to + before]!;
      }
      sum += forward[row + tag] = incoming * this.#local[row + tag]!;
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) forward[row + tag]! /= sum;
    this.#scale[at] = sum;
    return sum;
  }

  /** Steps to the token after the chain, and back to the last one of it. */
  #closeChain(size: number): number {
    const row = size * TAG_COUNT;
    let sum = 0;
    for (const tag of PREDECESSORS[OUTSIDE]!) sum += this.#forward[row + tag]! * this.#weights[tag]!;
    this.#scale[size + 1] = sum;
    this.#backward.fill(0, TAG_COUNT, row + TAG_COUNT);
    for (const tag of PREDECESSORS[OUTSIDE]!) this.#backward[row + tag] = this.#weights[tag]! / sum;
    return sum;
  }

  #stepBackward(at: number): void {
    const backward = this.#backward,
      weights = this.#weights;
    const row = at * TAG_COUNT;
    const rowBefore = row - TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const predecessors = PREDECESSORS[tag]!;
      const to = tag * TAG_COUNT;
      const outgoing = (this.#local[row + tag]! * backward[row + tag]!) / this.#scale[at]!;
      if (outgoing === 0) continue;
      for (let index = 0; index < predecessors.length; index++) {
        const before = predecessors[index]!;
        backward[rowBefore + before]! += weights[to + before]! * outgoing;
      }
    }
  }
}
