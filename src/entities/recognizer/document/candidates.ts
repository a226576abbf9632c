import english from './english.json' with { type: 'json' };
import type { DocumentToken } from './tokens.ts';
import { CONNECTS_NAME, LIKELY_IN_NAME, type Word } from './words.ts';

/** The value of `Word.casing` for words that are never capitalized. */
const NEVER_CAPITALIZED = 1;
/** In tokens: how far a connecting word may be from a likely one. */
const MAX_DISTANCE = 3;
const CURRENCIES: ReadonlySet<string> = new Set(english.currencies);

/** Returns 1 for each token that can be in a name. */
export function findCandidates(tokens: readonly DocumentToken[], words: readonly Word[]): Uint8Array {
  const isLikely = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) if (isLikelyInName(tokens, words, at)) isLikely[at] = 1;
  const isCandidate = isLikely.slice();
  addConnected(isCandidate, isLikely, tokens, words, 1);
  addConnected(isCandidate, isLikely, tokens, words, -1);
  return isCandidate;
}

function isLikelyInName(tokens: readonly DocumentToken[], words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.nameRole !== LIKELY_IN_NAME) return false;
  const next = words[at + 1];
  if (word.isAllCaps && next) return !isCurrency(next, tokens[at + 1]!);
  // "There was", "If so": a common word at the start of a sentence.
  const isCommon = word.casing === NEVER_CAPITALIZED && word.flags === 0;
  return !(tokens[at]!.startsSentence && isCommon && next && !next.isCapitalized);
}

/** Returns whether a word makes the one before it part of a currency: "US$5", "US dollars". */
const isCurrency = ({ form }: Word, { isJoined }: DocumentToken) => (form === '$' && isJoined) || CURRENCIES.has(form);

/** Adds words that are in names only next to others: those within a few tokens, in one direction, of a likely one. */
function addConnected(
  isCandidate: Uint8Array,
  isLikely: Uint8Array,
  tokens: readonly DocumentToken[],
  words: readonly Word[],
  step: 1 | -1,
): void {
  let distance = Infinity;
  for (let at = step === 1 ? 0 : tokens.length - 1; at >= 0 && at < tokens.length; at += step) {
    if (isLikely[at]) distance = 0;
    else if (distance < MAX_DISTANCE && (words[at]!.nameRole === CONNECTS_NAME || followsHyphen(tokens, at))) {
      distance++;
      isCandidate[at] = 1;
    } else distance = Infinity;
    if (step === 1 ? tokens[at + 1]?.startsSentence : tokens[at]!.startsSentence) distance = Infinity;
  }
}

/** Returns whether a token is the second part of a compound, as in "Moon Jae-in". */
const followsHyphen = (tokens: readonly DocumentToken[], at: number) =>
  tokens[at]!.isJoined && tokens[at - 1]?.surface === '-' && tokens[at - 1]!.isJoined;
