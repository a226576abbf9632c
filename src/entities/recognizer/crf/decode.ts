import { stretches, type Reading } from '../document/document.ts';
import type { Lattice } from './lattice.ts';
import { LAST, NAME_TYPES, OUTSIDE, TAG_COUNT, UNIT, partOf, typeOf, type NameType } from './tags.ts';

/** Columns of `shares`: outside every name, then the types. */
export const SHARE_COUNT = 1 + NAME_TYPES.length;
export const OUTSIDE_SHARE = 0;

/** A name in tokens, `last` inclusive. */
export interface TokenSpan {
  first: number;
  last: number;
  type: NameType;
  /** What the model gives exactly this span and type, before calibration. */
  probability: number;
}

/** What a stage made of a document. */
export interface Pass {
  /** `SHARE_COUNT` numbers a token: the probability that it is outside every name, and in one of each type. */
  shares: Float32Array;
  /** The names of the best tagging, in order. */
  spans: TokenSpan[];
}

/** The column of `shares` that each tag belongs to. */
const COLUMNS = Uint8Array.from({ length: TAG_COUNT }, (_, tag) => (tag === OUTSIDE ? OUTSIDE_SHARE : 1 + typeOf(tag)));

/** The scores of a document and where they differ from those of an earlier pass. */
export interface Rescored {
  scores: Float32Array;
  /** 1 for each token with another score than before. */
  moved: Uint8Array;
  before: Pass;
}

/** `scores` holds `TAG_COUNT` numbers a token of the document. */
export function decode(reading: Reading, scores: Float32Array, lattice: Lattice): Pass {
  const size = reading.tokens.length;
  const before: Pass = { shares: new Float32Array(size * SHARE_COUNT), spans: [] };
  for (let at = 0; at < size; at++) if (!reading.candidate[at]) before.shares[at * SHARE_COUNT + OUTSIDE_SHARE] = 1;
  return decodeAgain(reading, { scores, moved: new Uint8Array(size).fill(1), before }, lattice);
}

/** Decodes what has moved; the rest stays as it was. */
export function decodeAgain(reading: Reading, { scores, moved, before }: Rescored, lattice: Lattice): Pass {
  const shares = before.shares.slice();
  const spans: TokenSpan[] = [];
  let kept = 0;
  for (const [start, end] of stretches(reading)) {
    const isMoved = hasOne(moved, start, end);
    for (; kept < before.spans.length && before.spans[kept]!.first < end; kept++)
      if (!isMoved) spans.push(before.spans[kept]!);
    if (!isMoved) continue;
    const part = scores.subarray(start * TAG_COUNT, end * TAG_COUNT);
    lattice.sum(part, end - start);
    shares.fill(0, start * SHARE_COUNT, end * SHARE_COUNT);
    for (let at = start; at < end; at++) lattice.addShares(at - start, COLUMNS, shares, at * SHARE_COUNT);
    addNames(spans, start, end - start, lattice);
  }
  return { shares, spans };
}

function hasOne(marks: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (marks[at]) return true;
  return false;
}

/** Adds the names of the stretch whose sums `lattice` has. */
function addNames(spans: TokenSpan[], start: number, size: number, lattice: Lattice): void {
  const tags = lattice.best(size);
  let first = 0;
  for (let at = 0; at < size; at++) {
    const tag = tags[at]!;
    if (tag !== OUTSIDE) {
      const part = partOf(tag);
      if (part !== LAST && part !== UNIT) continue;
      const type = typeOf(tag);
      const probability = lattice.spanProbability(first, at, type);
      spans.push({ first: start + first, last: start + at, type: NAME_TYPES[type]!, probability });
    }
    first = at + 1;
  }
}
