import { bucketOf, joinHash, type MeasuredLines } from './measured-lines.ts';

/** A learned weight for every bucket of word hashes: above 0 for words of articles, below for words of debris. */
export interface Lexicon {
  /** A power of two in length. */
  weights: Float32Array;
  bias: number;
}

const FIRST = 0x1f123bb5;
const LAST = 0x5f356495;

/**
 * Calls `visit` with the bucket of everything the lexicon looks at in a line: its words, its pairs of words, and
 * which words come first and last.
 */
export function visitBuckets(page: MeasuredLines, line: number, size: number, visit: (bucket: number) => void): void {
  const { words, starts } = page;
  const from = starts[line]!;
  const end = starts[line + 1]!;
  for (let at = from; at < end; at++) {
    visit(bucketOf(words[at]!, size));
    if (at > from) visit(bucketOf(joinHash(words[at - 1]!, words[at]!), size));
  }
  if (end > from) {
    visit(bucketOf(words[from]! ^ FIRST, size));
    visit(bucketOf(words[end - 1]! ^ LAST, size));
  }
}

/** The lexicon's opinion of every line: log odds of belonging to an article. */
export function scoreWithLexicon(page: MeasuredLines, { weights, bias }: Lexicon): Float32Array {
  const scores = new Float32Array(page.starts.length - 1);
  for (let line = 0; line < scores.length; line++) {
    let sum = 0, count = 0; // prettier-ignore
    visitBuckets(page, line, weights.length, (bucket) => {
      sum += weights[bucket]!;
      count++;
    });
    scores[line] = bias + sum / Math.sqrt(count || 1);
  }
  return scores;
}
