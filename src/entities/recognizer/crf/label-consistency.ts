import { SHARE_COUNT, type Pass, type Rescored } from './decode.ts';
import type { Reading } from '../document/document.ts';
import { hashText } from '../hashing.ts';
import { PLACE_FLAGS, flagOf } from '../lexicon/lexicon.ts';
import { NAME_TYPES, OUTSIDE, TAG_COUNT, tagOf } from './tags.ts';

/** How much a mention counts as evidence for the same word elsewhere, alone and inside a longer name. */
const ALONE = 1;
const IN_PERSON = 1.5;
const IN_OTHER = 0.7;
/** A country or people inside a longer name, as in "Bank of Chile", says little of the word alone. */
const PLACE_INSIDE = 0.1;

/** And of a name whose initials the word is. */
const INITIALS = 1.5;

/** How much the others' evidence counts against a mention's own, alone and inside a longer name. */
const PULL = 0.8;
const PULL_INSIDE = 0.15;
/** Added to each kind's evidence, so that one mention alone does not decide; and the most that evidence may take away. */
const DOUBT = 0.1;
const MOST = 4;
const LEAST_EVIDENCE = 0.3;

const KNOWN_PLACE = PLACE_FLAGS | flagOf('people');
const PERSON = 1;

/**
 * Scores moved towards what the first pass made of the same words elsewhere in the document, so that a name that is plain
 * in one place is found in the others.
 */
export function withVotes(reading: Reading, scores: Float32Array, pass: Pass): Rescored {
  const inside = tokensInside(reading, pass);
  const weights = reading.words.map((word, at) => {
    if (!reading.candidate[at] || !word.capital) return 0;
    if (!inside[at]) return ALONE;
    if (pass.shares[at * SHARE_COUNT + PERSON]! > 0.5) return IN_PERSON;
    return word.flags & KNOWN_PLACE ? PLACE_INSIDE : IN_OTHER;
  });
  const totals = collect(reading, pass, weights);
  addInitials(reading, pass, totals);
  const changed = scores.slice();
  const moved = new Uint8Array(weights.length);
  const others = new Float32Array(SHARE_COUNT);
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    const total = totals.get(reading.words[at]!.hash)!;
    for (let kind = 0; kind < SHARE_COUNT; kind++)
      others[kind] = Math.max(0, total[kind]! - weight * pass.shares[at * SHARE_COUNT + kind]!);
    if (move(changed, at * TAG_COUNT, others, inside[at] ? PULL_INSIDE : PULL)) moved[at] = 1;
  }
  return { scores: changed, moved, before: pass };
}

function tokensInside({ tokens }: Reading, { spans }: Pass): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  for (const { first, last } of spans) if (last > first) inside.fill(1, first, last + 1);
  return inside;
}

function collect({ words }: Reading, { shares }: Pass, weights: readonly number[]): Map<number, Float32Array> {
  const totals = new Map<number, Float32Array>();
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    const { hash } = words[at]!;
    let total = totals.get(hash);
    if (!total) totals.set(hash, (total = new Float32Array(SHARE_COUNT)));
    for (let kind = 0; kind < SHARE_COUNT; kind++) total[kind]! += weight * shares[at * SHARE_COUNT + kind]!;
  }
  return totals;
}

/** "Bank of Nauru" speaks for "BoN" and "BN". */
function addInitials({ words, tokens }: Reading, { spans }: Pass, totals: Map<number, Float32Array>): void {
  for (const { first, last, type, probability } of spans) {
    if (first === last || tokens[last]!.end - tokens[first]!.start < 8) continue;
    const letters = words.slice(first, last + 1).filter(({ letters }) => letters);
    const capitals = letters.filter(({ capital }) => capital);
    if (capitals.length < 2) continue;
    for (const initials of new Set([letters, capitals].map((list) => list.map(({ form }) => form.charAt(0)).join(''))))
      totals.get(hashText(initials))?.forEach((sum, kind, total) => {
        if (kind === 1 + NAME_TYPES.indexOf(type)) total[kind] = sum + INITIALS * probability;
      });
  }
}

/** Takes from each kind in the measure that the evidence speaks less for it than for the best; tells whether it did. */
function move(scores: Float32Array, into: number, evidence: Float32Array, pull: number): boolean {
  let sum = 0;
  let most = 0;
  for (const value of evidence) {
    sum += value;
    most = Math.max(most, value);
  }
  if (sum < LEAST_EVIDENCE) return false;
  for (let kind = 0; kind < SHARE_COUNT; kind++) {
    const change = pull * Math.max(-MOST, Math.log((evidence[kind]! + DOUBT) / (most + DOUBT)));
    if (kind === 0) scores[into + OUTSIDE]! += change;
    else for (let part = 0; part < 4; part++) scores[into + tagOf(kind - 1, part)]! += change;
  }
  return true;
}
