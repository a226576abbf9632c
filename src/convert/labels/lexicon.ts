import { bucketOf, joinHash, type MeasuredLines } from './measured-lines.ts';

/**
 * A logistic regression over hashed words (feature hashing, Weinberger et al. 2009): a weight for each bucket, above 0 for
 * words of articles and below 0 for words of boilerplate.
 */
export interface Lexicon {
  /** A power of two in length. */
  weights: Float32Array;
  bias: number;
}

/** Combined with the hashes of the first and the last word of a line, which have weights of their own. */
const FIRST_WORD = 0x1f123bb5;
const LAST_WORD = 0x5f356495;

/** Calls `visit` with the bucket of each word and pair of words of a line, and of its first and last word. */
export function visitBuckets(
  { words, starts }: MeasuredLines,
  line: number,
  size: number,
  visit: (bucket: number) => void,
): void {
  const start = starts[line]!;
  const end = starts[line + 1]!;
  for (let at = start; at < end; at++) {
    visit(bucketOf(words[at]!, size));
    if (at > start) visit(bucketOf(joinHash(words[at - 1]!, words[at]!), size));
  }
  if (end > start) {
    visit(bucketOf(words[start]! ^ FIRST_WORD, size));
    visit(bucketOf(words[end - 1]! ^ LAST_WORD, size));
  }
}

/** Returns the log odds, by line, that a line is part of an article according to its words alone. */
export function scoreWithLexicon(lines: MeasuredLines, { weights, bias }: Lexicon): Float32Array {
  const scores = new Float32Array(lines.starts.length - 1);
  for (let line = 0; line < scores.length; line++) {
    let sum = 0;
    let count = 0;
    visitBuckets(lines, line, weights.length, (bucket) => {
      sum += weights[bucket]!;
      count++;
    });
    scores[line] = bias + sum / Math.sqrt(count || 1);
  }
  return scores;
}
