import { BEGIN, INSIDE, LAST, OUTSIDE, TAG_COUNT, UNIT, mayFollow, tagOf } from './tags.ts';

/** For each tag those that may stand before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: TAG_COUNT }, (_, next) =>
  Uint8Array.from(Array.from({ length: TAG_COUNT }, (_, tag) => tag).filter((tag) => mayFollow(tag, next))),
);

const EVERY_TAG = 0xffffffff;

/**
 * A linear chain over tags (Lafferty, McCallum and Pereira 2001): the sums and maxima over all its well-formed taggings.
 * Every chain stands between tokens outside names. Scores are natural logarithms, a row of `TAG_COUNT` a token.
 */
export class Lattice {
  readonly #transitions: Float32Array;
  /** How much each step counts, a row a tag and in it a cell for each tag before it; nothing where none may be taken. */
  readonly #weights: Float64Array;
  #size = 0;
  /** Row 0 of these is that of the token before the chain. */
  #local = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #peaks = new Float64Array(0);
  #origins = new Uint8Array(0);
  #scale = new Float64Array(0);

  /** `transitions[before * TAG_COUNT + tag]`. */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.#weights = new Float64Array(transitions.length);
    this.refresh();
  }

  /** To be called when the transitions have changed. */
  refresh(): void {
    for (let tag = 0; tag < TAG_COUNT; tag++)
      for (let before = 0; before < TAG_COUNT; before++)
        this.#weights[tag * TAG_COUNT + before] = mayFollow(before, tag)
          ? Math.exp(this.#transitions[before * TAG_COUNT + tag]!)
          : 0;
  }

  /**
   * Sums over all taggings; gives the logarithm of their weight. `allowed` holds a bit mask of tags a token, for sums
   * over the taggings that agree with what is known.
   */
  sum(scores: Float32Array, size: number, allowed?: Uint32Array): number {
    this.#reserve(size);
    let logWeight = 0;
    for (let at = 1; at <= size; at++) {
      logWeight += this.#weigh(scores, at, allowed ? allowed[at - 1]! : EVERY_TAG);
      logWeight += Math.log(this.#stepForward(at));
    }
    logWeight += Math.log(this.#close(size));
    for (let at = size; at > 1; at--) this.#stepBack(at);
    return logWeight;
  }

  /** After `sum`: the probability of a tag at a token. */
  marginal(at: number, tag: number): number {
    const cell = (at + 1) * TAG_COUNT + tag;
    return this.#forward[cell]! * this.#backward[cell]!;
  }

  /** After `sum`: the probability that two tags stand at `at - 1` and `at`. */
  pairMarginal(at: number, before: number, tag: number): number {
    const row = at * TAG_COUNT;
    return this.#forward[row + before]! * this.#step(at, before, tag) * this.#backward[row + TAG_COUNT + tag]!;
  }

  /** After `sum`: the probability that tokens `first` to `last` are one name of the type. */
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

  /** After `sum`: adds the probability of each tag at a token to `shares` from `into`, in the column `columns` says. */
  addShares(at: number, columns: Uint8Array, shares: Float32Array, into: number): void {
    const forward = this.#forward,
      backward = this.#backward;
    const row = (at + 1) * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      shares[into + columns[tag]!]! += forward[row + tag]! * backward[row + tag]!;
  }

  /** After `sum`: the best tagging. */
  best(size: number): Uint8Array {
    const likeliest = this.#likeliest(size);
    // All others together are worse.
    return this.#probability(likeliest) > 0.5 ? likeliest : this.#highest(size);
  }

  /** The tag that is likeliest at each token, whether or not they may follow one another. */
  #likeliest(size: number): Uint8Array {
    const tags = new Uint8Array(size);
    for (let at = 0; at < size; at++) {
      let most = 0;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const share = this.marginal(at, tag);
        if (share > most) [most, tags[at]] = [share, tag];
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

  /** The tagging of the highest weight (Viterbi 1967). */
  #highest(size: number): Uint8Array {
    for (let at = 1; at <= size; at++) this.#climb(at);
    const tags = new Uint8Array(size);
    const row = size * TAG_COUNT;
    let best = 0;
    for (const tag of BEFORE[OUTSIDE]!) {
      const peak = this.#peaks[row + tag]! * this.#weights[OUTSIDE * TAG_COUNT + tag]!;
      if (peak > best) [best, tags[size - 1]] = [peak, tag];
    }
    for (let at = size - 1; at > 0; at--) tags[at - 1] = this.#origins[(at + 1) * TAG_COUNT + tags[at]!]!;
    return tags;
  }

  /** The weight of the best way to each tag of a token, next to the best of all of them, and whence it comes. */
  #climb(at: number): void {
    const peaks = this.#peaks,
      weights = this.#weights;
    const row = at * TAG_COUNT;
    const rowBefore = row - TAG_COUNT;
    let highest = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const befores = BEFORE[tag]!;
      let best = 0;
      for (let index = 0; index < befores.length; index++) {
        const reached = peaks[rowBefore + befores[index]!]! * weights[tag * TAG_COUNT + befores[index]!]!;
        if (reached <= best) continue;
        best = reached;
        this.#origins[row + tag] = befores[index]!;
      }
      peaks[row + tag] = best * this.#local[row + tag]!;
      highest = Math.max(highest, peaks[row + tag]!);
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) peaks[row + tag]! /= highest;
  }

  #reserve(size: number): void {
    if (size < this.#size) return;
    this.#size = size * 2 + 1;
    this.#local = new Float64Array(this.#size * TAG_COUNT);
    this.#forward = new Float64Array(this.#size * TAG_COUNT);
    this.#backward = new Float64Array(this.#size * TAG_COUNT);
    this.#peaks = new Float64Array(this.#size * TAG_COUNT);
    this.#origins = new Uint8Array(this.#size * TAG_COUNT);
    this.#scale = new Float64Array(this.#size + 1);
    this.#forward[OUTSIDE] = this.#peaks[OUTSIDE] = 1;
  }

  /** Notes the weights of a token's own scores, next to the best of them, which it gives. */
  #weigh(scores: Float32Array, at: number, allowed: number): number {
    const local = this.#local;
    const from = (at - 1) * TAG_COUNT;
    let top = -Infinity;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      if ((allowed >>> tag) & 1 && scores[from + tag]! > top) top = scores[from + tag]!;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      local[from + TAG_COUNT + tag] = (allowed >>> tag) & 1 ? Math.exp(scores[from + tag]! - top) : 0;
    return top;
  }

  /** Reaches a token from the one before; gives the sum of the weights of its tags, which become shares of it. */
  #stepForward(at: number): number {
    const forward = this.#forward,
      weights = this.#weights;
    const row = at * TAG_COUNT;
    const rowBefore = row - TAG_COUNT;
    let sum = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const befores = BEFORE[tag]!;
      const to = tag * TAG_COUNT;
      // Before the first token only the first of all tags stands.
      const end = at === 1 ? 1 : befores.length;
      let reach = 0;
      for (let index = 0; index < end; index++) {
        const before = befores[index]!;
        reach += forward[rowBefore + before]! * weights[to + before]!;
      }
      sum += forward[row + tag] = reach * this.#local[row + tag]!;
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) forward[row + tag]! /= sum;
    this.#scale[at] = sum;
    return sum;
  }

  /** The step to the token behind the chain. */
  #close(size: number): number {
    const row = size * TAG_COUNT;
    let sum = 0;
    for (const tag of BEFORE[OUTSIDE]!) sum += this.#forward[row + tag]! * this.#weights[tag]!;
    this.#scale[size + 1] = sum;
    this.#backward.fill(0, TAG_COUNT, row + TAG_COUNT);
    for (const tag of BEFORE[OUTSIDE]!) this.#backward[row + tag] = this.#weights[tag]! / sum;
    return sum;
  }

  #stepBack(at: number): void {
    const backward = this.#backward,
      weights = this.#weights;
    const row = at * TAG_COUNT;
    const rowBefore = row - TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const befores = BEFORE[tag]!;
      const to = tag * TAG_COUNT;
      const onward = (this.#local[row + tag]! * backward[row + tag]!) / this.#scale[at]!;
      if (onward === 0) continue;
      for (let index = 0; index < befores.length; index++) {
        const before = befores[index]!;
        backward[rowBefore + before]! += weights[to + before]! * onward;
      }
    }
  }
}
