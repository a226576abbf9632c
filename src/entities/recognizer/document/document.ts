import type { CapitalizedRun } from './capitalized-runs.ts';
import type { LexiconPhrases } from './lexicon-phrases.ts';
import type { DocumentToken } from './tokens.ts';
import type { Word } from './words.ts';

/** A document with all that features need to know of it. Lists and arrays have one element per token. */
export interface AnalyzedDocument {
  tokens: DocumentToken[];
  words: Word[];
  /** The casing of the token's sentence. */
  casing: Uint8Array;
  /** Whether the token can be in a name; names never span others. */
  isCandidate: Uint8Array;
  runs: (CapitalizedRun | undefined)[];
  /** The runs with each capitalized word, by the word's hash. */
  runsByWord: ReadonlyMap<number, readonly CapitalizedRun[]>;
  phrases: LexiconPhrases;
  /** How the document uses each word, by the word's hash: bits in the order of `WORD_USES`. */
  wordUses: ReadonlyMap<number, number>;
  /** 0 a few sentences, 1 a short text, 2 an article: how much it means that a word has no other mention. */
  lengthClass: number;
  /** Whether it reports on sports, where towns and countries are teams. */
  isAboutSports: boolean;
}

/** Yields the longest runs of candidate tokens within a line: the first token and the one after the last. */
export function* candidateSpans({
  tokens,
  isCandidate,
}: Pick<AnalyzedDocument, 'tokens' | 'isCandidate'>): Generator<[start: number, end: number]> {
  for (let start = 0; start < tokens.length;) {
    let end = start;
    while (end < tokens.length && isCandidate[end] && (end === start || tokens[end]!.line === tokens[start]!.line))
      end++;
    if (end > start) yield [start, end];
    start = Math.max(end, start + 1);
  }
}
