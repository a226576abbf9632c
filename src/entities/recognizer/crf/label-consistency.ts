import type { AnalyzedDocument } from '../document/document.ts';
import { hashText } from '../hashing.ts';
import { PLACE_FLAGS, flagOf } from '../lexicon/lexicon.ts';
import { COLUMN_COUNT, OUTSIDE_COLUMN, type AdjustedScores, type Decoding } from './decode.ts';
import { NAME_TYPES, OUTSIDE, POSITIONS, TAG_COUNT, tagOf } from './tags.ts';

/** The weight of a mention as evidence for the same word elsewhere, by itself and in a longer name. */
const WEIGHT_ALONE = 1;
const WEIGHT_IN_PERSON = 1.5;
const WEIGHT_IN_OTHER = 0.7;
/** For a country or people in a longer name: "Bank of Chile" says little about "Chile". */
const WEIGHT_OF_PLACE_IN_OTHER = 0.1;
/** The weight of a name as evidence for the word that is its initials. */
const WEIGHT_OF_EXPANSION = 1.5;
/** In UTF-16 units: shorter names don't have initials that others use. */
const MIN_EXPANSION_LENGTH = 8;

/** The weight of the evidence against a token's own score, for a name by itself and in a longer name. */
const PULL_ALONE = 0.8;
const PULL_IN_LONGER = 0.15;
/** Added to the evidence for each column, so that a single mention doesn't decide. */
const SMOOTHING = 0.1;
/** The most that evidence may take from a score, before the pull. */
const MAX_PENALTY = 4;
const MIN_EVIDENCE = 0.3;

const KNOWN_PLACE = PLACE_FLAGS | flagOf('people');
const PERSON_COLUMN = 1 + NAME_TYPES.indexOf('person');

/**
 * Adjusts scores towards what the first decoding made of the same words elsewhere in the document, so that a name that is
 * plain in one sentence is recognized in the others (Krishnan and Manning 2006).
 */
export function favorConsistentLabels(
  document: AnalyzedDocument,
  scores: Float32Array,
  before: Decoding,
): AdjustedScores {
  const { typeProbabilities } = before;
  const isInLonger = tokensInLongerNames(document, before);
  const weights = document.words.map((word, at) => {
    if (!document.isCandidate[at] || !word.isCapitalized) return 0;
    if (!isInLonger[at]) return WEIGHT_ALONE;
    if (typeProbabilities[at * COLUMN_COUNT + PERSON_COLUMN]! > 0.5) return WEIGHT_IN_PERSON;
    return word.flags & KNOWN_PLACE ? WEIGHT_OF_PLACE_IN_OTHER : WEIGHT_IN_OTHER;
  });
  const evidence = sumEvidence(document, before, weights);
  addEvidenceForInitials(document, before, evidence);
  const adjusted = scores.slice();
  const isAdjusted = new Uint8Array(weights.length);
  const ofOthers = new Float32Array(COLUMN_COUNT);
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    const ofWord = evidence.get(document.words[at]!.hash)!;
    for (let column = 0; column < COLUMN_COUNT; column++)
      ofOthers[column] = Math.max(0, ofWord[column]! - weight * typeProbabilities[at * COLUMN_COUNT + column]!);
    const pull = isInLonger[at] ? PULL_IN_LONGER : PULL_ALONE;
    if (adjustScores(adjusted, at * TAG_COUNT, ofOthers, pull)) isAdjusted[at] = 1;
  }
  return { scores: adjusted, isAdjusted, before };
}

function tokensInLongerNames({ tokens }: AnalyzedDocument, { spans }: Decoding): Uint8Array {
  const isInLonger = new Uint8Array(tokens.length);
  for (const { first, last } of spans) if (last > first) isInLonger.fill(1, first, last + 1);
  return isInLonger;
}

/** Sums the probabilities of all mentions of each word, by the word's hash; `weights` has one number per token. */
function sumEvidence(
  { words }: AnalyzedDocument,
  { typeProbabilities }: Decoding,
  weights: readonly number[],
): Map<number, Float32Array> {
  const evidence = new Map<number, Float32Array>();
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    const { hash } = words[at]!;
    let ofWord = evidence.get(hash);
    if (!ofWord) evidence.set(hash, (ofWord = new Float32Array(COLUMN_COUNT)));
    for (let column = 0; column < COLUMN_COUNT; column++)
      ofWord[column]! += weight * typeProbabilities[at * COLUMN_COUNT + column]!;
  }
  return evidence;
}

/** Adds "Bank of Nauru" to the evidence for "BoN" and "BN". */
function addEvidenceForInitials(
  { words, tokens }: AnalyzedDocument,
  { spans }: Decoding,
  evidence: Map<number, Float32Array>,
): void {
  for (const { first, last, type, probability } of spans) {
    if (first === last || tokens[last]!.end - tokens[first]!.start < MIN_EXPANSION_LENGTH) continue;
    const withLetters = words.slice(first, last + 1).filter(({ hasLetters }) => hasLetters);
    const capitalized = withLetters.filter(({ isCapitalized }) => isCapitalized);
    if (capitalized.length < 2) continue;
    const initials = [withLetters, capitalized].map((list) => list.map(({ form }) => form.charAt(0)).join(''));
    for (const acronym of new Set(initials)) {
      const ofAcronym = evidence.get(hashText(acronym));
      if (ofAcronym) ofAcronym[1 + NAME_TYPES.indexOf(type)]! += WEIGHT_OF_EXPANSION * probability;
    }
  }
}

/**
 * Lowers the scores at `offset` of each column's tags by how much less evidence there is for the column than for the best
 * one. Returns whether the evidence was enough to do so.
 */
function adjustScores(scores: Float32Array, offset: number, evidence: Float32Array, pull: number): boolean {
  let sum = 0;
  let highest = 0;
  for (const value of evidence) {
    sum += value;
    highest = Math.max(highest, value);
  }
  if (sum < MIN_EVIDENCE) return false;
  for (let column = 0; column < COLUMN_COUNT; column++) {
    const change = pull * Math.max(-MAX_PENALTY, Math.log((evidence[column]! + SMOOTHING) / (highest + SMOOTHING)));
    if (column === OUTSIDE_COLUMN) scores[offset + OUTSIDE]! += change;
    else
      for (let position = 0; position < POSITIONS; position++) scores[offset + tagOf(column - 1, position)]! += change;
  }
  return true;
}
