import { visitBuckets, type Lexicon } from '../../src/convert/labels/lexicon.ts';
import { seededRandom } from '../../src/text/random.ts';
import type { TrainingPage } from './training-page.ts';

export interface LexiconOptions {
  /** The number of buckets, a power of two. */
  size: number;
  /** How often every line is learned from. */
  rounds: number;
  rate: number;
  /** L2 regularization of every weight. */
  decay: number;
  /** Buckets that occur with fewer publishers stay at 0: they would only recognize a publisher. */
  minPublishers: number;
}

/** How much more slowly the bias is learned than the weights. */
const BIAS_RATE = 0.02;

/** Learns a logistic regression over hashed words by stochastic gradient descent with the rates of AdaGrad (Duchi et al. 2011). */
export function learnLexicon(pages: readonly TrainingPage[], options: LexiconOptions): Lexicon {
  const { size, rounds, rate, decay } = options;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(0.01);
  const isUsable = findCommonBuckets(pages, options);
  const random = seededRandom(11);
  const order = pages.flatMap(({ importance }, page) =>
    [...importance.keys()].filter((line) => importance[line]! > 0).map((line) => [page, line] as const),
  );
  let bias = 0;
  const buckets: number[] = [];
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const [index, line] of order) {
      const { page, targets, importance } = pages[index]!;
      buckets.length = 0;
      visitBuckets(page, line, size, (bucket) => buckets.push(bucket));
      const scale = 1 / Math.sqrt(buckets.length || 1);
      let score = bias;
      for (const bucket of buckets) score += weights[bucket]! * scale;
      const gradient = (1 / (1 + Math.exp(-score)) - targets[line]!) * importance[line]!;
      bias -= rate * BIAS_RATE * gradient;
      for (const bucket of buckets) {
        if (isUsable[bucket] === 0) continue;
        const step = gradient * scale + decay * weights[bucket]!;
        squares[bucket]! += step * step;
        weights[bucket]! -= (rate * step) / Math.sqrt(squares[bucket]!);
      }
    }
  }
  return { weights, bias };
}

/** Returns 1 for each bucket that occurs with enough publishers, else 0. */
function findCommonBuckets(pages: readonly TrainingPage[], { size, minPublishers }: LexiconOptions): Uint8Array {
  const counts = new Uint8Array(size);
  const lastPublisher = new Int32Array(size).fill(-1);
  [...Map.groupBy(pages, ({ publisher }) => publisher).values()].forEach((ofPublisher, publisher) => {
    for (const { page } of ofPublisher)
      for (let line = 0; line + 1 < page.starts.length; line++)
        visitBuckets(page, line, size, (bucket) => {
          if (lastPublisher[bucket] === publisher) return;
          lastPublisher[bucket] = publisher;
          if (counts[bucket]! < 255) counts[bucket]!++;
        });
  });
  return counts.map((count) => (count >= minPublishers ? 1 : 0));
}

/** Shuffles in place (Fisher and Yates). */
function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [items[i], items[other]] = [items[other]!, items[i]!];
  }
}
