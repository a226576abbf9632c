import type { Token } from './tokens.ts';
import type { Word } from './words.ts';

/** Tokens `start` to `end`, exclusive, that are capitalized or link capitalized words. */
export interface Run {
  start: number;
  end: number;
  /** What any of its words is known as. */
  flags: number;
  /** The words beside it in its sentence. */
  before: Word | undefined;
  after: Word | undefined;
  /** The lower-case words behind a comma that may say what it is: ", a maker of shoes". */
  apposition: readonly Word[];
}

/** A text read: its tokens, and all that is known of them before names are sought. */
export interface Reading {
  tokens: Token[];
  words: Word[];
  casing: Uint8Array;
  /** Whether the token can stand in a name; names never reach over others. */
  candidate: Uint8Array;
  facts: Map<number, number>;
  runs: (Run | undefined)[];
  /** The runs that have a capitalized word, by the hash of its form. */
  runsWith: ReadonlyMap<number, readonly Run[]>;
  /** Flags of the longest known phrase of two words or more that the token is part of, and its place in it. */
  phraseFlags: Int32Array;
  phrasePart: Uint8Array;
  /** 0 a sentence or two, 1 a short text, 2 a whole article: how much it means that a word does not occur elsewhere. */
  length: number;
  /** Whether it reports on sport, where towns and countries are teams. */
  sport: boolean;
}

/** The stretches of tokens that can stand in names, each within a line: first token and the one after the last. */
export function* stretches({ tokens, candidate }: Reading): Generator<[start: number, end: number]> {
  for (let start = 0; start < tokens.length;) {
    let end = start;
    while (end < tokens.length && candidate[end] && (end === start || tokens[end]!.line === tokens[start]!.line)) end++;
    if (end > start) yield [start, end];
    start = Math.max(end, start + 1);
  }
}
