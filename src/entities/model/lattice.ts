import { BEGIN, INSIDE, LAST, OUTSIDE, TAG_COUNT, UNIT, mayFollow, tagOf } from './tags.ts';

/** The tags after which no name is open: those that may stand before every tag that does not continue one. */
const CLOSED = Array.from({ length: TAG_COUNT }, (_, tag) => tag).filter((tag) => mayFollow(tag, OUTSIDE));
/** For each tag that continues a name, the tags that may stand before it; nothing for others. */
const BEFORE: readonly (Uint8Array | undefined)[] = Array.from({ length: TAG_COUNT }, (_, next) =>
  mayFollow(OUTSIDE, next)
    ? undefined
    : Uint8Array.from(Array.from({ length: TAG_COUNT }, (_, tag) => tag).filter((tag) => mayFollow(tag, next))),
);

/** Tags this much worse than a token's best, outside apart, are left out: of a probability below one in ten million. */
const HOPELESS = 16;

/**
 * A linear chain over tags (Lafferty, McCallum and Pereira 2001): the sums and maxima over all its well-formed taggings.
 * Every chain stands between tokens outside names. Scores are natural logarithms, a row of `TAG_COUNT` a token.
 */
export class Lattice {
  readonly #transitions: Float32Array;
  readonly #weights: Float64Array;
  #size = 0;
  #local = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #scale = new Float64Array(0);
  /** For each token the closed tags that are possible there, and how many they are. */
  #closed = new Uint8Array(0);
  #closedCounts = new Uint8Array(0);

  /** `transitions[before * TAG_COUNT + tag]`. */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.#weights = new Float64Array(transitions.length);
    this.refresh();
  }

  /** To be called when the transitions have changed. */
  refresh(): void {
    for (let at = 0; at < this.#weights.length; at++) this.#weights[at] = Math.exp(this.#transitions[at]!);
  }

  /**
   * Sums over all taggings; gives the logarithm of their weight. `allowed` holds a bit mask of tags a token, for sums
   * over the taggings that agree with what is known.
   */
  sum(scores: Float32Array, size: number, allowed?: Uint32Array): number {
    this.#reserve(size);
    const logWeight = this.#forwardPass(scores, size, allowed);
    this.#backwardPass(size);
    return logWeight;
  }

  /** After `sum`: the probability of a tag at a token. */
  marginal(at: number, tag: number): number {
    return this.#forward[at * TAG_COUNT + tag]! * this.#backward[at * TAG_COUNT + tag]!;
  }

  /** After `sum`: the probability that two tags stand at `at - 1` and `at`. */
  pairMarginal(at: number, before: number, tag: number): number {
    const into = at * TAG_COUNT + tag;
    return (
      (this.#forward[(at - 1) * TAG_COUNT + before]! *
        this.#weights[before * TAG_COUNT + tag]! *
        this.#local[into]! *
        this.#backward[into]!) /
      this.#scale[at]!
    );
  }

  /** After `sum`: the probability that tokens `first` to `last` are one name of the type. */
  spanProbability(first: number, last: number, type: number): number {
    if (first === last) return this.marginal(first, tagOf(type, UNIT));
    let tag = tagOf(type, BEGIN);
    let probability = this.#forward[first * TAG_COUNT + tag]!;
    for (let at = first + 1; at <= last; at++) {
      const next = tagOf(type, at === last ? LAST : INSIDE);
      probability *= (this.#weights[tag * TAG_COUNT + next]! * this.#local[at * TAG_COUNT + next]!) / this.#scale[at]!;
      tag = next;
    }
    return probability * this.#backward[last * TAG_COUNT + tag]!;
  }

  /** After `sum`: adds the probability of each tag at a token to `shares` from `into`, in the column `columns` says. */
  addShares(at: number, columns: Uint8Array, shares: Float32Array, into: number): void {
    const forward = this.#forward,
      backward = this.#backward;
    const row = at * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++)
      if (forward[row + tag] !== 0) shares[into + columns[tag]!]! += forward[row + tag]! * backward[row + tag]!;
  }

  /** After `sum` of the same scores: the best tagging (Viterbi 1967) of those that were not left out. */
  best(scores: Float32Array, size: number): Int32Array {
    const transitions = this.#transitions,
      local = this.#local,
      closed = this.#closed;
    const total = new Float64Array(size * TAG_COUNT);
    const from = new Uint8Array(size * TAG_COUNT);
    for (let at = 0; at < size; at++) {
      const row = at * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        let best = -Infinity;
        let origin = OUTSIDE;
        if (local[row + tag] === 0) best = -Infinity;
        else if (at === 0) best = BEFORE[tag] ? -Infinity : transitions[tag]!;
        else {
          const befores = BEFORE[tag] ?? closed;
          const start = BEFORE[tag] ? 0 : (at - 1) * CLOSED.length;
          const end = start + (BEFORE[tag]?.length ?? this.#closedCounts[at - 1]!);
          for (let index = start; index < end; index++) {
            const before = befores[index]!;
            const score = total[row - TAG_COUNT + before]! + transitions[before * TAG_COUNT + tag]!;
            if (score > best) {
              best = score;
              origin = before;
            }
          }
        }
        total[row + tag] = best + scores[row + tag]!;
        from[row + tag] = origin;
      }
    }
    return this.#trace(total, from, size);
  }

  #trace(total: Float64Array, from: Uint8Array, size: number): Int32Array {
    const tags = new Int32Array(size);
    let best = -Infinity;
    for (const tag of CLOSED) {
      const score = total[(size - 1) * TAG_COUNT + tag]! + this.#transitions[tag * TAG_COUNT + OUTSIDE]!;
      if (score > best) [best, tags[size - 1]] = [score, tag];
    }
    for (let at = size - 1; at > 0; at--) tags[at - 1] = from[at * TAG_COUNT + tags[at]!]!;
    return tags;
  }

  #reserve(size: number): void {
    if (size <= this.#size) return;
    this.#size = size * 2;
    this.#local = new Float64Array(this.#size * TAG_COUNT);
    this.#forward = new Float64Array(this.#size * TAG_COUNT);
    this.#backward = new Float64Array(this.#size * TAG_COUNT);
    this.#scale = new Float64Array(this.#size + 1);
    this.#closed = new Uint8Array(this.#size * CLOSED.length);
    this.#closedCounts = new Uint8Array(this.#size);
  }

  #forwardPass(scores: Float32Array, size: number, allowed?: Uint32Array): number {
    const local = this.#local,
      forward = this.#forward,
      weights = this.#weights;
    let logWeight = 0;
    for (let at = 0; at < size; at++) {
      const row = at * TAG_COUNT;
      const mask = allowed ? allowed[at]! : 0xffffffff;
      let top = -Infinity;
      for (let tag = 0; tag < TAG_COUNT; tag++)
        if ((mask >>> tag) & 1 && scores[row + tag]! > top) top = scores[row + tag]!;
      let sum = 0;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const behind = top - scores[row + tag]!;
        if (((mask >>> tag) & 1) === 0 || (behind > HOPELESS && tag !== OUTSIDE && !allowed)) {
          local[row + tag] = 0;
          forward[row + tag] = 0;
          continue;
        }
        local[row + tag] = Math.exp(-behind);
        let reach = 0;
        if (at === 0) reach = BEFORE[tag] ? 0 : weights[tag]!;
        else {
          const befores = BEFORE[tag] ?? this.#closed;
          const start = BEFORE[tag] ? 0 : (at - 1) * CLOSED.length;
          const end = start + (BEFORE[tag]?.length ?? this.#closedCounts[at - 1]!);
          for (let index = start; index < end; index++)
            reach += forward[row - TAG_COUNT + befores[index]!]! * weights[befores[index]! * TAG_COUNT + tag]!;
        }
        sum += forward[row + tag] = reach * local[row + tag]!;
      }
      for (let tag = 0; tag < TAG_COUNT; tag++) forward[row + tag]! /= sum;
      this.#keepClosed(at);
      this.#scale[at] = sum;
      logWeight += Math.log(sum) + top;
    }
    return logWeight + this.#close(size);
  }

  /** Notes which closed tags are possible at a token: few of them, so that the steps to the next are few. */
  #keepClosed(at: number): void {
    const forward = this.#forward,
      closed = this.#closed;
    const start = at * CLOSED.length;
    let end = start;
    for (let index = 0; index < CLOSED.length; index++)
      if (forward[at * TAG_COUNT + CLOSED[index]!] !== 0) closed[end++] = CLOSED[index]!;
    this.#closedCounts[at] = end - start;
  }

  /** The step back to a token outside names; its sum is kept as the scale after the last token. */
  #close(size: number): number {
    let sum = 0;
    for (const tag of CLOSED) sum += this.#forward[(size - 1) * TAG_COUNT + tag]! * this.#weights[tag * TAG_COUNT]!;
    this.#scale[size] = sum;
    return Math.log(sum);
  }

  #backwardPass(size: number): void {
    const local = this.#local,
      backward = this.#backward,
      weights = this.#weights;
    const end = (size - 1) * TAG_COUNT;
    backward.fill(0, 0, size * TAG_COUNT);
    for (const tag of CLOSED) backward[end + tag] = weights[tag * TAG_COUNT]! / this.#scale[size]!;
    for (let at = size - 1; at > 0; at--) {
      const row = at * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const onward = (local[row + tag]! * backward[row + tag]!) / this.#scale[at]!;
        if (onward === 0) continue;
        const befores = BEFORE[tag] ?? this.#closed;
        const start = BEFORE[tag] ? 0 : (at - 1) * CLOSED.length;
        const end = start + (BEFORE[tag]?.length ?? this.#closedCounts[at - 1]!);
        for (let index = start; index < end; index++)
          backward[row - TAG_COUNT + befores[index]!]! += weights[befores[index]! * TAG_COUNT + tag]! * onward;
      }
    }
  }
}
