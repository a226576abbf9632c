import { fnv1a, fnv1aUnit, murmurMix } from '../../../text/hash.ts';
import type { NameLexicon } from '../lexicon/lexicon.ts';
import type { DocumentToken } from './tokens.ts';
import { NEVER_IN_NAME, type Word } from './words.ts';

/** The position of a token in a phrase of the lexicon; 0 for a token in none. */
export const PHRASE_START = 1;
export const PHRASE_MIDDLE = 2;
export const PHRASE_END = 3;

/** The phrases of two tokens or more in a document that the lexicon has. */
export interface LexiconPhrases {
  /** By token: the flags of the phrase it is in. */
  flags: Int32Array;
  /** By token: `PHRASE_START`, `PHRASE_MIDDLE` or `PHRASE_END`. */
  positions: Uint8Array;
}

/** Finds, from left to right, the longest phrases of the lexicon that begin with a capitalized word. */
export function findLexiconPhrases(
  tokens: readonly DocumentToken[],
  words: readonly Word[],
  lexicon: NameLexicon,
): LexiconPhrases {
  const phrases = { flags: new Int32Array(tokens.length), positions: new Uint8Array(tokens.length) };
  for (let start = 0; start < tokens.length; start++) {
    if (!words[start]!.isCapitalized || phrases.flags[start] !== 0) continue;
    const { length, flags } = longestPhrase(tokens, words, start, lexicon);
    for (let at = start; at < start + length; at++) {
      phrases.flags[at] = flags;
      phrases.positions[at] = at === start ? PHRASE_START : at === start + length - 1 ? PHRASE_END : PHRASE_MIDDLE;
    }
  }
  return phrases;
}

const SPACE = ' '.charCodeAt(0);

function longestPhrase(
  tokens: readonly DocumentToken[],
  words: readonly Word[],
  start: number,
  lexicon: NameLexicon,
): { length: number; flags: number } {
  const longest = { length: 0, flags: 0 };
  let hash = fnv1a(words[start]!.form);
  for (let at = start + 1; at < tokens.length && at < start + lexicon.maxPhraseLength; at++) {
    if (tokens[at]!.startsSentence) break;
    if (!tokens[at]!.isJoined) hash = fnv1aUnit(hash, SPACE);
    hash = fnv1a(words[at]!.form, 0, undefined, hash);
    const flags = words[at]!.nameRole === NEVER_IN_NAME ? 0 : lexicon.flags(murmurMix(hash));
    if (flags) [longest.length, longest.flags] = [at - start + 1, flags];
  }
  return longest;
}
