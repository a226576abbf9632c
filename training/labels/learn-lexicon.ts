import { visitBuckets, type Lexicon } from '../../src/convert/labels/lexicon.ts';
import type { Measured } from '../../src/convert/labels/measure.ts';
import { seededRandom } from '../../src/text/random.ts';

/** A page to learn words from, with the publisher it comes from. */
export interface LexiconPage {
  page: Measured;
  publisher: string;
  targets: Float32Array;
  importance: Float32Array;
}

export interface LexiconOptions {
  /** Number of buckets, a power of two. */
  size: number;
  rounds: number;
  rate: number;
  /** Pull of every weight towards 0. */
  decay: number;
  /** Buckets that occur with fewer publishers stay at 0: their words would be those of one publisher only. */
  publishers: number;
}

/** Logistic regression over hashed words, by stochastic gradient with AdaGrad's rates (Duchi et al. 2011). */
export function learnLexicon(pages: readonly LexiconPage[], options: LexiconOptions): Lexicon {
  const { size, rounds, rate, decay } = options;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(0.01);
  const usable = bucketsOfMany(pages, options);
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
      const slope = (1 / (1 + Math.exp(-score)) - targets[line]!) * importance[line]!;
      bias -= rate * 0.02 * slope;
      for (const bucket of buckets) {
        if (usable[bucket] === 0) continue;
        const step = slope * scale + decay * weights[bucket]!;
        squares[bucket]! += step * step;
        weights[bucket]! -= (rate * step) / Math.sqrt(squares[bucket]!);
      }
    }
  }
  return { weights, bias };
}

function bucketsOfMany(pages: readonly LexiconPage[], { size, publishers }: LexiconOptions): Uint8Array {
  const counts = new Uint8Array(size);
  const byPublisher = Map.groupBy(pages, ({ publisher }) => publisher);
  const seen = new Int32Array(size).fill(-1);
  [...byPublisher.values()].forEach((own, publisher) => {
    for (const { page } of own)
      for (let line = 0; line + 1 < page.starts.length; line++)
        visitBuckets(page, line, size, (bucket) => {
          if (seen[bucket] === publisher) return;
          seen[bucket] = publisher;
          if (counts[bucket]! < 255) counts[bucket]!++;
        });
  });
  return counts.map((count) => (count >= publishers ? 1 : 0));
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
}
