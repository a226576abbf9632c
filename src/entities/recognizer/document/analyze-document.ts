import { findCandidates } from './candidates.ts';
import { ALL_CAPS, sentenceCasing } from './sentence-casing.ts';
import { collectFacts } from './word-usage.ts';
import { flagOf, type Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from './document.ts';
import { findPhrases, findRuns, runsByWord } from './capitalized-runs.ts';
import { tokenise } from './tokens.ts';
import type { Word, WordReader } from './words.ts';

const SPORT = flagOf('sport');

/** Reads a whole document. */
export function readDocument(text: string, reader: WordReader, lexicon: Lexicon): Reading {
  const tokens = tokenise(text);
  const casing = sentenceCasing(tokens);
  const words = tokens.map((token, at) =>
    reader.read(casing[at] === ALL_CAPS ? restoreCase(token.surface, reader) : token.surface),
  );
  const candidate = findCandidates(tokens, words);
  const runs = findRuns(tokens, words);
  const { phraseFlags, phrasePart } = findPhrases(tokens, words, lexicon);
  const length = tokens.length < 60 ? 0 : tokens.length < 250 ? 1 : 2;
  const sport = isSport(words);
  const reading = {
    length,
    sport,
    tokens,
    words,
    casing,
    candidate,
    runs,
    runsWith: runsByWord(words, runs),
    phraseFlags,
    phrasePart,
    facts: new Map<number, number>(),
  };
  collectFacts(reading);
  return reading;
}

/** The least share of words of sport in a text about it. */
const SPORT_SHARE = 0.012;

function isSport(words: readonly Word[]): boolean {
  let count = 0;
  for (const word of words) if (word.flags & SPORT) count++;
  return count >= 2 && count >= SPORT_SHARE * words.length;
}

/** In a line of capitals: words that are elsewhere mostly lower-case become so, others keep their first capital. */
function restoreCase(surface: string, reader: WordReader): string {
  const lower = surface.toLowerCase();
  if (lower === surface || surface.length < 2 || surface.includes('.')) return surface;
  const { casing } = reader.read(lower);
  return casing >= 1 && casing <= 2 ? lower : surface.charAt(0) + lower.slice(1);
}
