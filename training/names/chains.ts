import {
  BEGIN,
  INSIDE,
  LAST,
  NAME_TYPES,
  OUTSIDE,
  TAG_COUNT,
  UNIT,
  tagOf,
  type NameType,
} from '../../src/entities/recognizer/crf/tags.ts';
import { candidateSpans, type AnalyzedDocument } from '../../src/entities/recognizer/document/document.ts';
import type { Word } from '../../src/entities/recognizer/document/words.ts';
import { contextRows } from '../../src/entities/recognizer/features/context-features.ts';
import { forWordsAround, wordRows } from '../../src/entities/recognizer/features/word-features.ts';
import type { LabeledSpan } from './labeled-text.ts';

/** Consecutive candidate tokens to train on. */
export interface Chain {
  /** By token: the rows of its features in the weight table. */
  rows: Int32Array[];
  /** By token: a bit mask of the tags that agree with the labels. */
  allowed: Uint32Array;
  /** How much the chain counts. */
  weight: number;
}

/** Splits a labeled document into chains. */
export function toChains(document: AnalyzedDocument, allowed: Uint32Array, weight: number): Chain[] {
  return Array.from(candidateSpans(document), ([start, end]) => ({
    rows: Array.from({ length: end - start }, (_, index) => featureRows(document, start + index)),
    allowed: allowed.subarray(start, end),
    weight,
  }));
}

/** The bit mask that allows every tag. */
const ALL_TAGS = 2 ** TAG_COUNT - 1;

/**
 * Returns a bit mask of allowed tags per token. `unlabeled` lists the types that the set does not label: a token without
 * a label may have one of those. The tokens of a label that the model cannot express may have any tag.
 */
export function allowedTags(
  document: AnalyzedDocument,
  spans: readonly LabeledSpan[],
  unlabeled: readonly NameType[],
): Uint32Array {
  let withoutLabel = 1 << OUTSIDE;
  for (const type of unlabeled)
    for (const position of [BEGIN, INSIDE, LAST, UNIT]) withoutLabel |= 1 << tagOf(NAME_TYPES.indexOf(type), position);
  const allowed = new Uint32Array(document.tokens.length).fill(withoutLabel);
  for (const span of spans) {
    const { first, last, type } = span;
    const canExpress = isExpressible(document, span);
    for (let at = first; at <= last; at++)
      allowed[at] = canExpress ? 1 << tagOf(NAME_TYPES.indexOf(type), positionIn(first, at, last)) : ALL_TAGS;
  }
  return allowed;
}

/** Returns whether a tagging can have a labeled name: all its tokens can be in names and are on one line. */
export function isExpressible({ tokens, isCandidate }: AnalyzedDocument, { first, last }: LabeledSpan): boolean {
  return isCandidate.subarray(first, last + 1).every(Boolean) && tokens[first]!.line === tokens[last]!.line;
}

function positionIn(first: number, at: number, last: number): number {
  if (first === last) return UNIT;
  return at === first ? BEGIN : at === last ? LAST : INSIDE;
}

/** The rows of each word by its offset, computed once. */
const rowsByWord = new WeakMap<Word, Map<number, Int32Array>>();

function featureRows(document: AnalyzedDocument, at: number): Int32Array {
  const rows: number[] = [];
  contextRows(document, at, rows);
  forWordsAround(document, at, (word, offset) => {
    const byOffset = rowsByWord.get(word) ?? new Map<number, Int32Array>();
    rowsByWord.set(word, byOffset);
    const ofWord = byOffset.get(offset) ?? wordRows(word, offset);
    byOffset.set(offset, ofWord);
    rows.push(...ofWord);
  });
  return Int32Array.from(rows);
}
