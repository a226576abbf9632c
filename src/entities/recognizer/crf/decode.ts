import { candidateSpans, type AnalyzedDocument } from '../document/document.ts';
import type { Lattice } from './lattice.ts';
import { LAST, NAME_TYPES, OUTSIDE, TAG_COUNT, UNIT, positionOf, typeOf, type NameType } from './tags.ts';

/** The columns of `typeProbabilities`: outside of names, then `NAME_TYPES`. */
export const COLUMN_COUNT = 1 + NAME_TYPES.length;
export const OUTSIDE_COLUMN = 0;

/** A name as tokens, `last` inclusive. */
export interface TokenSpan {
  first: number;
  last: number;
  type: NameType;
  /** The model's probability of exactly this span and type, before calibration. */
  probability: number;
}

/** The names of a document according to the model. */
export interface Decoding {
  /** `COLUMN_COUNT` numbers per token: the probability that it is outside of names, and in a name of each type. */
  typeProbabilities: Float32Array;
  /** The names of the most probable tagging, in order. */
  spans: TokenSpan[];
}

/** Scores that were changed after a first decoding. */
export interface AdjustedScores {
  scores: Float32Array;
  /** By token: 1 if its scores are others than before. */
  isAdjusted: Uint8Array;
  before: Decoding;
}

const COLUMN_OF_TAG = Uint8Array.from({ length: TAG_COUNT }, (_, tag) =>
  tag === OUTSIDE ? OUTSIDE_COLUMN : 1 + typeOf(tag),
);

/** Finds the most probable names. `scores` has `TAG_COUNT` numbers per token of the document. */
export function decodeNames(document: AnalyzedDocument, scores: Float32Array, lattice: Lattice): Decoding {
  const size = document.tokens.length;
  const before: Decoding = { typeProbabilities: new Float32Array(size * COLUMN_COUNT), spans: [] };
  for (let at = 0; at < size; at++)
    if (!document.isCandidate[at]) before.typeProbabilities[at * COLUMN_COUNT + OUTSIDE_COLUMN] = 1;
  return decodeAdjusted(document, { scores, isAdjusted: new Uint8Array(size).fill(1), before }, lattice);
}

/** Decodes the chains with adjusted scores; the others keep their names. */
export function decodeAdjusted(
  document: AnalyzedDocument,
  { scores, isAdjusted, before }: AdjustedScores,
  lattice: Lattice,
): Decoding {
  const typeProbabilities = before.typeProbabilities.slice();
  const spans: TokenSpan[] = [];
  let nextBefore = 0;
  for (const [start, end] of candidateSpans(document)) {
    const isChanged = hasOne(isAdjusted, start, end);
    for (; nextBefore < before.spans.length && before.spans[nextBefore]!.first < end; nextBefore++)
      if (!isChanged) spans.push(before.spans[nextBefore]!);
    if (!isChanged) continue;
    lattice.forwardBackward(scores.subarray(start * TAG_COUNT, end * TAG_COUNT), end - start);
    typeProbabilities.fill(0, start * COLUMN_COUNT, end * COLUMN_COUNT);
    for (let at = start; at < end; at++)
      lattice.addMarginals(at - start, COLUMN_OF_TAG, typeProbabilities, at * COLUMN_COUNT);
    addNames(spans, start, end - start, lattice);
  }
  return { typeProbabilities, spans };
}

function hasOne(marks: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (marks[at]) return true;
  return false;
}

/** Adds the names of the chain that `lattice` has just processed; it begins at token `start`. */
function addNames(spans: TokenSpan[], start: number, size: number, lattice: Lattice): void {
  const tags = lattice.bestTags(size);
  let first = 0;
  for (let at = 0; at < size; at++) {
    const tag = tags[at]!;
    if (tag !== OUTSIDE) {
      const position = positionOf(tag);
      if (position !== LAST && position !== UNIT) continue;
      const type = typeOf(tag);
      const probability = lattice.spanProbability(first, at, type);
      spans.push({ first: start + first, last: start + at, type: NAME_TYPES[type]!, probability });
    }
    first = at + 1;
  }
}
